package org.dragoman.memory;

import io.quarkus.panache.common.Page;
import java.util.List;
import org.dragoman.segment.Segment;
import org.jspecify.annotations.Nullable;

/** The texts before and after a segment, in the reading order of its statement; null where it is the first or last. */
record Neighbours(@Nullable String previous, @Nullable String next) {
    private static final String BESIDE = "from Segment s join fetch s.paragraph p where p.revision = ?1 and ";

    static Neighbours of(Segment segment) {
        var previous = beside(
                segment,
                "(p.ordinal < ?2 or p.ordinal = ?2 and s.ordinal < ?3) order by p.ordinal desc, s.ordinal desc");
        var next =
                beside(segment, "(p.ordinal > ?2 or p.ordinal = ?2 and s.ordinal > ?3) order by p.ordinal, s.ordinal");
        return new Neighbours(previous, next);
    }

    private static @Nullable String beside(Segment segment, String where) {
        var paragraph = segment.paragraph();
        List<Segment> found = Segment.<Segment>find(
                        BESIDE + where, paragraph.revision(), paragraph.ordinal(), segment.ordinal())
                .page(Page.ofSize(1))
                .list();
        return found.isEmpty() ? null : found.get(0).text();
    }
}
