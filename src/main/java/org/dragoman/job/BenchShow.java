package org.dragoman.job;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.dragoman.segment.State;
import org.jspecify.annotations.Nullable;

/** Which segments of a job the workbench lists. */
public enum BenchShow {
    ALL(cell -> true),
    MINE(BenchCell::mine),
    UNFINISHED(BenchCell::unfinished),
    DRAFTS(cell -> cell.state() == State.DRAFT),
    BACK(BenchCell::sentBack),
    FINDINGS(cell -> cell.errors() + cell.remarks() > 0);

    private final Predicate<BenchCell> test;

    BenchShow(Predicate<BenchCell> test) {
        this.test = test;
    }

    /** The choice that an address names; all segments where it names none. */
    static BenchShow of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(show -> show.key().equals(name))
                .findFirst()
                .orElse(ALL);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean lists(BenchRow row) {
        var cell = row.cell();
        return cell == null ? this == ALL : test.test(cell);
    }
}
