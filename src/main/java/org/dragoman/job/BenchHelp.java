package org.dragoman.job;

import java.util.List;
import org.dragoman.segment.SourceChange;
import org.jspecify.annotations.Nullable;

/**
 * What the workbench offers beside one segment.
 *
 * @param reason why review sent the translation back, until it is worked on again
 * @param change how the source has changed since the text was made; null where it has not
 * @param history the newest first
 */
public record BenchHelp(
        @Nullable String reason,
        @Nullable SourceChange change,
        BenchChecked checked,
        List<BenchMatch> matches,
        List<BenchEvent> history) {

    public BenchRow row() {
        return checked.row();
    }
}
