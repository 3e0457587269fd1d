package org.dragoman.inspection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.account.Account;
import org.dragoman.statement.Statement;
import org.dragoman.translation.Translation;
import org.jspecify.annotations.Nullable;

/**
 * One look over all translations of a statement. It goes on in small steps, each stored with what it found, so that any
 * instance can take the next one, also after a crash. A statement has at most one that is unfinished.
 */
@Entity
public class Recheck extends PanacheEntityBase {

    /** Why a statement is looked over. */
    public enum Cause {
        /** An editor asked for it. */
        ASKED,
        /** The glossary has changed. */
        GLOSSARY,
        /** Translations came that nobody has looked over. */
        ARRIVED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne
    private Statement statement;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @ManyToOne
    private @Nullable Account askedBy;

    @Column
    private Instant askedAt;

    @Column
    private long position;

    @Column
    private int done;

    @Column
    private int total;

    @Column
    private @Nullable Instant finishedAt;

    @Column
    private int errors;

    @Column
    private int warnings;

    @Column
    private int late;

    @Version
    private int version;

    protected Recheck() {}

    Recheck(Statement statement, Account askedBy) {
        this.statement = statement;
        begin(Cause.ASKED, askedBy);
    }

    static Optional<Recheck> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest of a statement, finished or not. */
    public static Optional<Recheck> newestOf(Statement statement) {
        return find(
                        "from Recheck r left join fetch r.askedBy where r.statement = ?1 order by r.askedAt desc, r.id desc",
                        statement)
                .firstResultOptional();
    }

    static Optional<Recheck> unfinishedOf(Statement statement) {
        return find("statement = ?1 and finishedAt is null", statement)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Starts from the first translation, also when some have been looked at. */
    final void begin(Cause why, @Nullable Account by) {
        cause = why;
        askedBy = by;
        askedAt = Instant.now();
        position = 0;
        done = 0;
        total = begun();
    }

    private int begun() {
        return (int) Translation.count(
                "segment.id in (select l.id from LivingSegment l where l.statement = ?1) and text <> ''", statement);
    }

    /** The translations that come next, at most so many. */
    List<Translation> next(int most) {
        return Translation.find(
                        "select t from Translation t join fetch t.segment s join fetch s.paragraph join LivingSegment l on l.id = s.id"
                                + " where l.statement = ?1 and t.text <> '' and t.id > ?2 order by t.id",
                        statement,
                        position)
                .page(0, most)
                .list();
    }

    void passed(List<Translation> looked) {
        position = looked.get(looked.size() - 1).id();
        done += looked.size();
        total = Math.max(total, done);
    }

    void finish(FindingTotals totals) {
        errors = totals.errors();
        warnings = totals.warnings();
        late = totals.late();
        total = done;
        finishedAt = Instant.now();
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    Statement statement() {
        return statement;
    }

    public Cause cause() {
        return cause;
    }

    /** Who asked for it; nobody when the application did so itself. */
    public @Nullable Account askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** How many translations were looked at. */
    public int done() {
        return done;
    }

    /** How many there are to look at. */
    public int total() {
        return total;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    /** What had been found when it was finished. */
    public FindingTotals totals() {
        return new FindingTotals(errors, warnings, late);
    }
}
