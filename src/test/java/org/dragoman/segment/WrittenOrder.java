package org.dragoman.segment;

import java.util.List;

/** The reading order of segments that were never stored. */
public final class WrittenOrder {
    private WrittenOrder() {}

    public static ReadingOrder of(Segment... segments) {
        return new ReadingOrder(List.of(segments));
    }
}
