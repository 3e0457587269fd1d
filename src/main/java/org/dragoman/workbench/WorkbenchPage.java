package org.dragoman.workbench;

import java.util.List;
import org.dragoman.inspection.Gradings;
import org.dragoman.translation.State;
import org.jspecify.annotations.Nullable;

/**
 * The workbench as one person sees it.
 *
 * @param rows those that the filter lists, or of very many the part that the window shows
 * @param counts how many segments each filter lists
 * @param help beside the active segment; null where nothing is listed
 * @param switchedOff the checks that are switched off in the statement
 * @param range the numbers of the segments that are theirs, when the job is shared out; otherwise empty
 */
public record WorkbenchPage(
        WorkbenchJob job,
        List<WorkbenchRow> rows,
        List<Count> counts,
        @Nullable WorkbenchHelp help,
        List<WorkbenchConflict> conflicts,
        String range,
        List<Gradings.Off> switchedOff,
        WorkbenchWindow window) {

    /** How many segments a filter lists. */
    public record Count(WorkbenchFilter show, long segments) {}

    /** A translation that is none: what the script makes editors from. */
    public WorkbenchCell blank() {
        return new WorkbenchCell(0, 0, State.EMPTY, "", List.of(), false, true, "", 0, 0);
    }

    /** Whether a row is the active one. */
    public boolean active(WorkbenchRow row) {
        return help != null && help.row().number() == row.number();
    }
}
