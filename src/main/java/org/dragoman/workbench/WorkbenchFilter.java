package org.dragoman.workbench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.dragoman.translation.State;
import org.jspecify.annotations.Nullable;

/** Which segments of a job the workbench lists. */
public enum WorkbenchFilter {
    ALL(cell -> true),
    MINE(WorkbenchCell::mine),
    UNFINISHED(WorkbenchCell::unfinished),
    DRAFTS(cell -> cell.state() == State.DRAFT),
    BACK(WorkbenchCell::sentBack),
    FINDINGS(cell -> cell.errors() + cell.remarks() > 0);

    private final Predicate<WorkbenchCell> test;

    WorkbenchFilter(Predicate<WorkbenchCell> test) {
        this.test = test;
    }

    /** The choice that an address names; all segments where it names none. */
    static WorkbenchFilter of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(show -> show.key().equals(name))
                .findFirst()
                .orElse(ALL);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean lists(PlacedSegment segment) {
        return lists(segment.cell());
    }

    boolean lists(@Nullable WorkbenchCell cell) {
        return cell == null ? this == ALL : test.test(cell);
    }
}
