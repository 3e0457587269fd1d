package org.dragoman.segment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.dragoman.statement.Statement;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;

/**
 * A segment that its statement still has, for queries alone: they join it where they count, compare or list what is
 * present, and order by {@code paragraph} and {@code place}. Its id is the segment's. A view of the database, so that
 * what makes a segment a living one is said in one place.
 */
@Entity
@Immutable
@Synchronize(
        value = {"public.segment", "public.paragraph", "public.revision"},
        logical = false)
public class LivingSegment {
    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Statement statement;

    @Column
    private int paragraph;

    @Column
    private int place;

    @Column
    private boolean translatable;

    protected LivingSegment() {}
}
