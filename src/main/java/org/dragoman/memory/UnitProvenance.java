package org.dragoman.memory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a pair came about, so far as that is known.
 *
 * @param origin the statement or file that it comes from
 * @param previous the plain text before it there
 * @param next the plain text after it
 */
public record UnitProvenance(
        @Nullable Instant at,
        @Nullable String by,
        @Nullable String origin,
        @Nullable String previous,
        @Nullable String next) {
    /** Of which nothing is known. */
    public static final UnitProvenance UNKNOWN = new UnitProvenance(null, null, null, null, null);
}
