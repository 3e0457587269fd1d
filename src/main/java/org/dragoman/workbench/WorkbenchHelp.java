package org.dragoman.workbench;

import java.util.List;
import org.dragoman.translation.SourceChange;
import org.jspecify.annotations.Nullable;

/**
 * What the workbench offers beside one segment.
 *
 * @param reason why review sent the translation back, until it is worked on again
 * @param change how the source has changed since the text was made; null where it has not
 * @param history the newest first
 */
public record WorkbenchHelp(
        @Nullable String reason,
        @Nullable SourceChange change,
        WorkbenchChecked checked,
        List<WorkbenchMatch> matches,
        List<WorkbenchEvent> history) {

    public WorkbenchRow row() {
        return checked.row();
    }
}
