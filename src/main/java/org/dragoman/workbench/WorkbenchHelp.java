package org.dragoman.workbench;

import java.util.List;
import org.dragoman.translation.SourceChange;
import org.jspecify.annotations.Nullable;

/**
 * What the workbench offers beside one segment.
 *
 * @param reason why review sent the translation back, until it is worked on again
 * @param change how the source has changed since the text was made; null where it has not
 * @param matches null where nobody asked the memory: what was shown before stands
 * @param history the newest first
 */
public record WorkbenchHelp(
        @Nullable String reason,
        @Nullable SourceChange change,
        WorkbenchChecked checked,
        @Nullable List<WorkbenchMatch> matches,
        List<WorkbenchEvent> history) {

    WorkbenchHelp withMatches(List<WorkbenchMatch> found) {
        return new WorkbenchHelp(reason, change, checked, found, history);
    }

    public WorkbenchRow row() {
        return checked.row();
    }
}
