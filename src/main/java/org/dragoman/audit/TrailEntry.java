package org.dragoman.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the audit trail: who did what to what, when, from what, to what. Never changed, never deleted. */
@Entity
@Immutable
public class TrailEntry extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Column
    private Instant at;

    @Column
    private String author;

    @Column
    private String action;

    @Column
    private String subject;

    @Column
    private @Nullable Long statementId;

    @Column
    private @Nullable String before;

    @Column
    private @Nullable String after;

    protected TrailEntry() {}

    TrailEntry(Instant at, String author, Deed deed) {
        this.at = at;
        this.author = author;
        this.action = deed.action();
        this.subject = deed.subject();
        this.statementId = deed.statementId();
        this.before = deed.before();
        this.after = deed.after();
    }

    /** The newest entries first, of one statement or (with null) of everything. */
    public static List<TrailEntry> newest(@Nullable Long statementId, Page page) {
        return (statementId == null
                        ? find("order by at desc, id desc")
                        : find("statementId = ?1 order by at desc, id desc", statementId))
                .page(page)
                .list();
    }

    /** Those of one statement from a place on, the newest first. */
    public static List<TrailEntry> of(long statementId, int from, int count) {
        return TrailEntry.<TrailEntry>find("statementId = ?1 order by at desc, id desc", statementId)
                .range(from, from + count - 1)
                .list();
    }

    /**
     * The newest entries first, of an author, an action, and the statement that has or once had a slug; an empty word
     * asks for all.
     */
    public static PanacheQuery<TrailEntry> matching(String author, String action, String slug) {
        return find(
                """
                (?1 = '' or author = ?1) and (?2 = '' or action = ?2)
                and (?3 = '' or statementId in (select e.statementId from TrailEntry e where e.subject = ?3))
                order by at desc, id desc""",
                author,
                action,
                slug);
    }

    public Instant at() {
        return at;
    }

    public String author() {
        return author;
    }

    /** What was done, as a dotted code such as {@code job.reassigned}. */
    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public @Nullable Long statementId() {
        return statementId;
    }

    public @Nullable String before() {
        return before;
    }

    public @Nullable String after() {
        return after;
    }
}
