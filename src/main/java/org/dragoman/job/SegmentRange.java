package org.dragoman.job;

import java.util.List;
import org.dragoman.segment.ReadingOrder;
import org.dragoman.segment.Segment;
import org.dragoman.web.Refusal;

/**
 * Segments that follow each other in reading order.
 *
 * @param first the number of the first one in its statement, from 1
 */
record SegmentRange(int first, List<Segment> segments) {

    /** The segments from one to another, both included. */
    static SegmentRange of(ReadingOrder order, long firstId, long lastId) {
        mustHave(order, firstId);
        mustHave(order, lastId);
        int first = order.number(firstId);
        int last = order.number(lastId);
        if (last < first) {
            throw Refusal.badInput("range", JobMessages.class, m -> m.segments_reversed(last, first));
        }
        return numbered(order, first, last);
    }

    /** Whoever names a segment by its id is told of ids. */
    private static void mustHave(ReadingOrder order, long id) {
        if (order.number(id) < 1) {
            throw Refusal.badInput("range", JobMessages.class, m -> m.no_such_segment(Long.toString(id), order.size()));
        }
    }

    /** The segments from one number to another, as someone typed them. */
    static SegmentRange numbered(ReadingOrder order, String first, String last) {
        return numbered(order, number(first), number(last));
    }

    private static SegmentRange numbered(ReadingOrder order, int first, int last) {
        if (first < 1 || last < first || last > order.size()) {
            throw Refusal.badInput("range", JobMessages.class, m -> m.bad_range(order.size()));
        }
        return new SegmentRange(first, order.range(first, last));
    }

    /** A number in any digits; 0 for what is none. */
    private static int number(String typed) {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    long firstId() {
        return segments.get(0).id();
    }

    long lastId() {
        return segments.get(segments.size() - 1).id();
    }

    int last() {
        return first + segments.size() - 1;
    }

    String numbers() {
        return first + "–" + last();
    }
}
