package org.dragoman.past;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
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
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A statement that was translated elsewhere, with its sentences beside those of its translation. Its rows can be
 * changed until the memory has got them.
 */
@Entity
class PastStatement extends PanacheEntityBase {

    /** How far it has come. */
    enum State {
        /** Its rows can be changed. */
        OPEN,
        /** The memory has got its rows. */
        TAKEN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Column
    private String title;

    @Enumerated(EnumType.STRING)
    private Language sourceLanguage;

    @Enumerated(EnumType.STRING)
    private Language targetLanguage;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account broughtBy;

    @Column
    private Instant broughtAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Account takenBy;

    @Column
    private @Nullable Instant takenAt;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<PastRow> rows;

    @Column
    private int rowCount;

    @Version
    private int version;

    protected PastStatement() {}

    PastStatement(PastHeading heading, PastRows rows, Account by) {
        this.title = heading.title();
        this.sourceLanguage = heading.from();
        this.targetLanguage = heading.to();
        this.broughtBy = by;
        this.broughtAt = Instant.now();
        this.state = State.OPEN;
        this.rows = rows.list();
        this.rowCount = rows.size();
    }

    /** What the list says of one; its rows may be many, and are not read for it. */
    record Listed(
            long id,
            String title,
            Language sourceLanguage,
            Language targetLanguage,
            String broughtBy,
            Instant broughtAt,
            State state,
            int rowCount) {}

    /** The newest, from a place on. */
    static List<Listed> newestFirst(int from, int count) {
        return getEntityManager()
                .createQuery(
                        "select p.id, p.title, p.sourceLanguage, p.targetLanguage, a.displayName, p.broughtAt,"
                                + " p.state, p.rowCount from PastStatement p join p.broughtBy a"
                                + " order by p.broughtAt desc, p.id desc",
                        Listed.class)
                .setFirstResult(from)
                .setMaxResults(count)
                .getResultList();
    }

    static Optional<PastStatement> withId(long id) {
        return findByIdOptional(id);
    }

    /**
     * The statement, locked, if it is still as somebody saw it and can be changed.
     *
     * @param seen the version that they saw; null where they do not say
     */
    static PastStatement toChange(long id, @Nullable Integer seen) {
        PastStatement past = PastStatement.<PastStatement>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Refusal::notFound);
        if (seen == null || seen != past.version) {
            throw Refusal.overtaken("past-stale", PastMessages.class, PastMessages::past_stale);
        }
        if (past.state == State.TAKEN) {
            throw Refusal.conflict("past-taken", PastMessages.class, PastMessages::past_taken);
        }
        return past;
    }

    void change(PastRows changed) {
        rows = changed.list();
        rowCount = changed.size();
    }

    void take(Account by) {
        state = State.TAKEN;
        takenBy = by;
        takenAt = Instant.now();
    }

    long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    String title() {
        return title;
    }

    Language sourceLanguage() {
        return sourceLanguage;
    }

    Language targetLanguage() {
        return targetLanguage;
    }

    String broughtBy() {
        return broughtBy.displayName();
    }

    Instant broughtAt() {
        return broughtAt;
    }

    boolean isTaken() {
        return state == State.TAKEN;
    }

    /** Who gave its rows to the memory; empty as long as nobody has. */
    String takenBy() {
        return takenBy == null ? "" : takenBy.displayName();
    }

    @Nullable
    Instant takenAt() {
        return takenAt;
    }

    PastRows rows() {
        return new PastRows(rows);
    }

    int version() {
        return version;
    }
}
