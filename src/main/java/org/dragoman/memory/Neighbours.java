package org.dragoman.memory;

import org.dragoman.segment.ReadingOrder;
import org.dragoman.segment.Segment;
import org.jspecify.annotations.Nullable;

/** The texts before and after a segment, in the reading order of its statement; null where it is the first or last. */
record Neighbours(@Nullable String previous, @Nullable String next) {
    static Neighbours of(Segment segment) {
        return new Neighbours(
                ReadingOrder.textBefore(segment).orElse(null),
                ReadingOrder.textAfter(segment).orElse(null));
    }
}
