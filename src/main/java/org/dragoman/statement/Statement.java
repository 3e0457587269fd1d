package org.dragoman.statement;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;
import org.dragoman.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A source document in one language, which is to be published in several. */
@Entity
public class Statement extends PanacheEntityBase implements Versioned {

    /** How far a statement has come as a source. */
    @Schema(name = "StatementState")
    public enum State {
        /** Its split is still being mended; no jobs yet. */
        DRAFT,
        /** Its split is settled: jobs can be given and translations made. */
        CONFIRMED,
        /** A release is set for an embargo time: nothing of it may change until then. */
        SCHEDULED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Column
    private String slug;

    @Column
    private String title;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column
    private LocalDate dated;

    @Enumerated(EnumType.STRING)
    private State state;

    @ManyToOne
    @JoinColumn(name = "created_by")
    private Account createdBy;

    @Column
    private Instant createdAt;

    @Column
    private @Nullable Integer releasedEdition;

    @Column
    private @Nullable Instant releasedAt;

    @Version
    private int version;

    protected Statement() {}

    public Statement(Language language, Heading heading, Account by) {
        by.mustHold(Role.EDITOR);
        this.language = language;
        this.title = heading.title();
        this.slug = heading.slug();
        this.dated = heading.dated();
        this.state = State.DRAFT;
        this.createdBy = by;
        this.createdAt = Instant.now();
    }

    public static Optional<Statement> withId(long id) {
        return findByIdOptional(id);
    }

    /** The statement with an id, locked against others until the transaction ends. */
    public static Optional<Statement> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public static Optional<Statement> withSlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** Statements from a place on, the newest first. */
    static List<Statement> newestFirst(int from, int count) {
        return Statement.<Statement>find("order by dated desc, id desc")
                .range(from, from + count - 1)
                .list();
    }

    /** Changes what the statement is called; the title itself is the first segment and follows from there. */
    public void head(Heading heading, Account by) {
        by.mustHold(Role.EDITOR);
        mustNotBeScheduled();
        title = heading.title();
        slug = heading.slug();
        dated = heading.dated();
    }

    /** Settles the split, so that jobs can be given. */
    public void confirm(Account by) {
        by.mustHold(Role.EDITOR);
        if (state != State.DRAFT) {
            throw Refusal.conflict("already-confirmed", StatementMessages.class, StatementMessages::already_confirmed);
        }
        state = State.CONFIRMED;
    }

    public boolean confirmed() {
        return state != State.DRAFT;
    }

    /** Holds when the split is settled; refuses otherwise. */
    public void mustBeConfirmed() {
        if (!confirmed()) {
            throw Refusal.conflict("not-confirmed", StatementMessages.class, StatementMessages::not_confirmed);
        }
    }

    /** Holds the text as it is until a scheduled release. */
    public void holdForRelease() {
        mustBeConfirmed();
        state = State.SCHEDULED;
    }

    /** Tells which edition readers are shown, and since when; nulls when there is none any more. */
    public void publishedAs(@Nullable Integer edition, @Nullable Instant since) {
        releasedEdition = edition;
        releasedAt = since;
    }

    /** Lets the text be worked on again: the release was made, called off, or refused. */
    public void letGo() {
        state = State.CONFIRMED;
    }

    /** Holds when no release is scheduled; refuses otherwise. */
    public void mustNotBeScheduled() {
        if (state == State.SCHEDULED) {
            throw Refusal.conflict("release-scheduled", StatementMessages.class, StatementMessages::release_scheduled);
        }
    }

    @Override
    public int version() {
        return version;
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public Language language() {
        return language;
    }

    public LocalDate dated() {
        return dated;
    }

    public State state() {
        return state;
    }

    /** The number of the newest edition that is public; null while there is none. */
    public @Nullable Integer releasedEdition() {
        return releasedEdition;
    }

    public @Nullable Instant releasedAt() {
        return releasedAt;
    }

    public Account createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
