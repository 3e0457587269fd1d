package org.dragoman.job;

import java.util.List;
import org.dragoman.segment.Segment;
import org.dragoman.web.Refusal;

/**
 * Segments that follow each other in reading order.
 *
 * @param first the number of the first one in its statement, from 1
 */
record SegmentRange(int first, List<Segment> segments) {

    /**
     * The segments from one to another, both included.
     *
     * @param all the segments of the statement, in reading order
     */
    static SegmentRange of(List<Segment> all, long firstId, long lastId) {
        var ids = all.stream().map(Segment::id).toList();
        int from = ids.indexOf(firstId);
        int to = ids.indexOf(lastId);
        if (from < 0 || to < from) {
            throw Refusal.badInput("range", JobMessages.class, m -> m.bad_range(all.size()));
        }
        return new SegmentRange(from + 1, all.subList(from, to + 1));
    }

    /** The segments from one number to another, as someone typed them. */
    static SegmentRange numbered(List<Segment> all, String first, String last) {
        int from = number(first);
        int to = number(last);
        if (from < 1 || to < from || to > all.size()) {
            throw Refusal.badInput("range", JobMessages.class, m -> m.bad_range(all.size()));
        }
        return new SegmentRange(from, all.subList(from - 1, to));
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
