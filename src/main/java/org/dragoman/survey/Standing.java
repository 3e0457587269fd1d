package org.dragoman.survey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a re-check has come.
 *
 * @param by who asked for it; null when the application did so itself
 */
record Standing(
        Recheck.Cause cause,
        @Nullable String by,
        Instant askedAt,
        long done,
        long total,
        @Nullable Instant finishedAt,
        Totals totals) {

    static Standing of(Recheck recheck) {
        var by = recheck.askedBy();
        return new Standing(
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
