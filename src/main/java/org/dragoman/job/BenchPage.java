package org.dragoman.job;

import java.util.List;
import org.dragoman.segment.State;
import org.jspecify.annotations.Nullable;

/**
 * The workbench as one person sees it.
 *
 * @param rows those that the filter lists
 * @param counts how many segments each filter lists
 * @param help beside the active segment; null where nothing is listed
 * @param range the numbers of the segments that are theirs, when the job is shared out; otherwise empty
 */
public record BenchPage(
        BenchJob job,
        List<BenchRow> rows,
        List<Count> counts,
        @Nullable BenchHelp help,
        List<BenchConflict> conflicts,
        String range) {

    /** How many segments a filter lists. */
    public record Count(BenchShow show, long segments) {}

    /** A translation that is none: what the script makes editors from. */
    public BenchCell blank() {
        return new BenchCell(0, 0, State.EMPTY, "", List.of(), false, true, "", 0, 0);
    }

    /** Whether a row is the active one. */
    public boolean active(BenchRow row) {
        return help != null && help.row().number() == row.number();
    }
}
