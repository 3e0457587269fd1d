package org.dragoman.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a re-check has come.
 *
 * @param by who asked for it; null when the application did so itself
 */
record RecheckProgress(
        Recheck.Cause cause,
        @Nullable String by,
        Instant askedAt,
        long done,
        long total,
        @Nullable Instant finishedAt,
        FindingTotals totals) {

    static RecheckProgress of(Recheck recheck) {
        var by = recheck.askedBy();
        return new RecheckProgress(
                recheck.cause(),
                by == null ? null : by.displayName(),
                recheck.askedAt(),
                recheck.done(),
                recheck.total(),
                recheck.finishedAt(),
                recheck.totals());
    }

    public boolean isUnderWay() {
        return finishedAt == null;
    }
}
