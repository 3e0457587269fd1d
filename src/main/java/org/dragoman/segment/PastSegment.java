package org.dragoman.segment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.dragoman.statement.Paragraph;
import org.dragoman.statement.Revision;
import org.hibernate.annotations.Immutable;

/** A segment as it stood in a revision when the next one came. Never changed, never deleted. */
@Entity
@Immutable
public class PastSegment extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Segment segment;

    @ManyToOne(fetch = FetchType.LAZY)
    private Paragraph paragraph;

    @Column
    private int ordinal;

    @Column
    private String text;

    @Column
    private boolean translatable;

    protected PastSegment() {}

    /** The segment as it is now. */
    public PastSegment(Segment segment) {
        this.segment = segment;
        this.paragraph = segment.paragraph();
        this.ordinal = segment.ordinal();
        this.text = segment.text();
        this.translatable = segment.translatable();
    }

    /** The segments of a revision that is no longer the newest, in reading order. */
    public static List<PastSegment> of(Revision revision) {
        return list(
                "from PastSegment s join fetch s.paragraph p where p.revision = ?1 order by p.ordinal, s.ordinal",
                revision);
    }

    /** The number of a segment in the last revision that had it. */
    static int numberOf(Segment removed) {
        var paragraph = removed.paragraph();
        return (int) count(
                "paragraph.revision = ?1 and (paragraph.ordinal < ?2 or paragraph.ordinal = ?2 and ordinal <= ?3)",
                paragraph.revision(),
                paragraph.ordinal(),
                removed.ordinal());
    }

    /** The ids of the segments that revisions before a given one had. */
    public static List<Long> idsBefore(Revision revision) {
        return getEntityManager()
                .createQuery(
                        "select distinct s.segment.id from PastSegment s where s.paragraph.revision.statement = ?1"
                                + " and s.paragraph.revision.number < ?2",
                        Long.class)
                .setParameter(1, revision.statement())
                .setParameter(2, revision.number())
                .getResultList();
    }

    /** The id of the segment, whatever it has become since. */
    public long segmentId() {
        return segment.id();
    }

    public Paragraph paragraph() {
        return paragraph;
    }

    /** The place in the paragraph, from 1. */
    public int ordinal() {
        return ordinal;
    }

    public String text() {
        return text;
    }

    public boolean translatable() {
        return translatable;
    }
}
