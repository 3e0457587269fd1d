package org.dragoman.workbench;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The part of a long job that is on the page: so many segments, the open one among them. The rest is a link away, and
 * each link names a segment, so that an address goes on leading to the same place.
 *
 * @param total how many the filter lists
 * @param first the place among the listed ones of the first on the page, from 1
 * @param last the place of the last on the page
 * @param previous the translation with which the part before ends; 0 where there is none
 * @param next the translation with which the part after begins; 0 where there is none
 * @param unfinished the next translation elsewhere that waits for who is looking; 0 where there is none
 * @param findings the next translation elsewhere in which something is found; 0 where there is none
 */
public record WorkbenchWindow(
        int total, int first, int last, long previous, long next, long unfinished, long findings) {
    /** Beyond this, a page takes longer to arrive than anyone reads on it. */
    static final int LONGEST = 200;

    /** A window and the segments in it. */
    record Cut(WorkbenchWindow window, List<PlacedSegment> segments) {}

    /** @param open the segment that is to be in it; none for the first part */
    static Cut around(List<PlacedSegment> listed, @Nullable PlacedSegment open) {
        int at = open == null ? 0 : Math.max(0, listed.indexOf(open));
        int from = at / LONGEST * LONGEST;
        int to = Math.min(listed.size(), from + LONGEST);
        var window = new WorkbenchWindow(
                listed.size(),
                from + 1,
                to,
                last(listed.subList(Math.max(0, from - LONGEST), from)),
                first(listed.subList(to, listed.size()), PlacedSegment::translatable),
                elsewhere(listed, from, to, PlacedSegment::awaited),
                elsewhere(listed, from, to, WorkbenchFilter.FINDINGS::lists));
        return new Cut(window, listed.subList(from, to));
    }

    /** After the window, and round again from the first. */
    private static long elsewhere(List<PlacedSegment> listed, int from, int to, Predicate<PlacedSegment> wanted) {
        long after = first(listed.subList(to, listed.size()), wanted);
        return after == 0 ? first(listed.subList(0, from), wanted) : after;
    }

    private static long last(List<PlacedSegment> segments) {
        return segments.stream()
                .filter(PlacedSegment::translatable)
                .reduce((earlier, later) -> later)
                .map(s -> s.shown().id())
                .orElse(0L);
    }

    private static long first(List<PlacedSegment> segments, Predicate<PlacedSegment> wanted) {
        return segments.stream()
                .filter(wanted)
                .filter(PlacedSegment::translatable)
                .findFirst()
                .map(s -> s.shown().id())
                .orElse(0L);
    }

    /** Whether anything listed is not on the page. */
    public boolean isPart() {
        return last - first + 1 < total;
    }
}
