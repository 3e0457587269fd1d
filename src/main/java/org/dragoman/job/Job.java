package org.dragoman.job;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.statement.Statement;
import org.dragoman.web.Refusal;

/**
 * One statement into one language: who translates it, who reviews it, and by when. Segments may be shared out among
 * further translators; each translation knows its own.
 */
@Entity
public class Job extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    private Statement statement;

    @Enumerated(EnumType.STRING)
    private Language language;

    @ManyToOne
    private Account translator;

    @ManyToOne
    private Account reviewer;

    @Column
    private Instant deadline;

    @Column
    private String note;

    @Column
    private Instant createdAt;

    @Version
    private int version;

    protected Job() {}

    Job(Statement statement, Language language, Terms terms) {
        statement.mustBeConfirmed();
        statement.mustNotBeScheduled();
        if (language == statement.language()) {
            throw Refusal.badInput("same-language", JobMessages.class, JobMessages::same_language);
        }
        this.statement = statement;
        this.language = language;
        this.createdAt = Instant.now();
        agree(terms);
    }

    /** Who does a job, by when, and what they should know. */
    public record Terms(Account translator, Account reviewer, Instant deadline, String note) {}

    public static Optional<Job> withId(long id) {
        return findByIdOptional(id);
    }

    public static Optional<Job> of(Statement statement, Language language) {
        return find("statement = ?1 and language = ?2", statement, language).firstResultOptional();
    }

    public static List<Job> of(Statement statement) {
        return list("statement = ?1 order by language", statement);
    }

    /** The jobs in which an account has segments to translate, the most urgent first. */
    public static List<Job> translatedBy(Account account) {
        return list(
                "from Job j where j.translator = ?1 or exists (from Translation t where t.language = j.language"
                        + " and t.segment.paragraph.revision.statement = j.statement and t.assignee = ?1)"
                        + " order by j.deadline",
                account);
    }

    /** The jobs that an account reviews, the most urgent first. */
    public static List<Job> reviewedBy(Account account) {
        return list("reviewer = ?1 order by deadline", account);
    }

    /** Settles who does the job and by when; refused where someone lacks the role or the language. */
    void agree(Terms terms) {
        mustBeAble(terms.translator(), Role.TRANSLATOR);
        mustBeAble(terms.reviewer(), Role.REVIEWER);
        translator = terms.translator();
        reviewer = terms.reviewer();
        deadline = terms.deadline();
        note = terms.note().strip();
    }

    /** Holds when an account may take a part in this job; refuses otherwise. */
    void mustBeAble(Account account, Role role) {
        if (account.disabled() || !account.has(role) || !account.worksIn(language)) {
            throw Refusal.badInput(
                    "not-able", JobMessages.class, m -> m.not_able(account.displayName(), language.endonym()));
        }
    }

    public boolean isOverdue(Progress progress) {
        return !progress.done() && Instant.now().isAfter(deadline);
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public Statement statement() {
        return statement;
    }

    public Language language() {
        return language;
    }

    public Account translator() {
        return translator;
    }

    public Account reviewer() {
        return reviewer;
    }

    public Instant deadline() {
        return deadline;
    }

    public String note() {
        return note;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
