package org.dragoman.job;

import java.util.List;
import org.dragoman.memory.Match;
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
        BenchRow row,
        @Nullable String reason,
        @Nullable SourceChange change,
        List<BenchFinding> findings,
        List<BenchWaiver> waivers,
        List<BenchTerm> terms,
        List<Match> matches,
        List<BenchEvent> history) {

    public long errors() {
        return findings.stream().filter(BenchFinding::blocks).count();
    }
}
