package org.dragoman.segment;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.statement.Statement;

/**
 * The living segments of a statement, those that its newest revision has, numbered from 1 in the order in which they
 * are read. What a revision removed is not among them.
 */
public final class ReadingOrder {
    private static final String BEFORE =
            "(l.paragraph < own.paragraph or l.paragraph = own.paragraph and l.place < own.place)";
    private static final String AFTER =
            "(l.paragraph > own.paragraph or l.paragraph = own.paragraph and l.place > own.place)";
    private static final String BESIDE =
            " from LivingSegment own join LivingSegment l on l.statement = own.statement and ";

    private final List<Segment> segments;
    private final Map<Long, Integer> numbers = new HashMap<>();

    ReadingOrder(List<Segment> segments) {
        this.segments = List.copyOf(segments);
        this.segments.forEach(segment -> numbers.put(segment.id(), numbers.size() + 1));
    }

    /** The reading order of a statement as it is now; one query, the paragraphs included. */
    public static ReadingOrder of(Statement statement) {
        return new ReadingOrder(Segment.list(
                "select s from Segment s join fetch s.paragraph join LivingSegment l on l.id = s.id"
                        + " where l.statement = ?1 order by l.paragraph, l.place",
                statement));
    }

    /** The number of a single segment, without reading the others; the last that it had where it is gone. */
    public static int numberOf(Segment segment) {
        return segment.removedIn().isPresent() ? PastSegment.numberOf(segment) : livingBefore(segment) + 1;
    }

    private static int livingBefore(Segment segment) {
        return entities()
                .createQuery("select count(l)" + BESIDE + BEFORE + " where own.id = ?1", Long.class)
                .setParameter(1, segment.id())
                .getSingleResult()
                .intValue();
    }

    /** What stands before a segment in its statement; nothing before the first, nor before one that is gone. */
    public static Optional<String> textBefore(Segment segment) {
        return beside(segment, BEFORE, "l.paragraph desc, l.place desc");
    }

    /** What stands after a segment in its statement; nothing after the last, nor after one that is gone. */
    public static Optional<String> textAfter(Segment segment) {
        return beside(segment, AFTER, "l.paragraph, l.place");
    }

    private static Optional<String> beside(Segment segment, String where, String nearestFirst) {
        return entities()
                .createQuery(
                        "select s.text" + BESIDE + where + " join Segment s on s.id = l.id where own.id = ?1 order by "
                                + nearestFirst,
                        String.class)
                .setParameter(1, segment.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static EntityManager entities() {
        return Segment.getEntityManager();
    }

    public List<Segment> segments() {
        return segments;
    }

    public int size() {
        return segments.size();
    }

    /** The number of a segment; 0 for one that the statement does not have. */
    public int number(long segmentId) {
        return numbers.getOrDefault(segmentId, 0);
    }

    /**
     * The segments from one number to another, both included.
     *
     * @throws IndexOutOfBoundsException where there are no such numbers
     */
    public List<Segment> range(int first, int last) {
        return segments.subList(first - 1, last);
    }
}
