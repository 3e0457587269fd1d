package org.dragoman.job;

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
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.statement.Statement;
import org.dragoman.translation.FourEyes;
import org.dragoman.translation.Translation;
import org.dragoman.web.Refusal;
import org.dragoman.web.Versioned;

/**
 * One statement into one language: who translates it, who reviews it, and by when. Segments may be shared out among
 * further translators; each translation knows its own.
 */
@Entity
public class Job extends PanacheEntityBase implements Versioned {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
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
    private boolean optional;

    @Column
    private Instant createdAt;

    @Version
    private int version;

    protected Job() {}

    /** A job that nobody has begun; refused unless the split is settled and the people are able. */
    public Job(Statement statement, Language language, Terms terms, FourEyes fourEyes) {
        statement.mustBeConfirmed();
        if (language == statement.language()) {
            throw Refusal.badInput("same-language", JobMessages.class, JobMessages::same_language);
        }
        this.statement = statement;
        this.language = language;
        this.createdAt = Instant.now();
        agree(terms, fourEyes);
    }

    /**
     * Who does a job, by when, and what they should know.
     *
     * @param optional whether an edition may come out without its language
     */
    public record Terms(Account translator, Account reviewer, Instant deadline, String note, boolean optional) {
        private static final int LONGEST_NOTE = 2000;
        private static final Instant END_OF_CALENDARS = Instant.parse("9999-12-31T00:00:00Z");

        public Terms {
            note = note.strip();
            if (note.length() > LONGEST_NOTE) {
                throw Refusal.badInput("note", JobMessages.class, m -> m.note_too_long(LONGEST_NOTE));
            }
            if (deadline.isAfter(END_OF_CALENDARS)) {
                throw Refusal.badInput("deadline", JobMessages.class, JobMessages::bad_deadline);
            }
        }

        /** Of a language that no edition does without. */
        public Terms(Account translator, Account reviewer, Instant deadline, String note) {
            this(translator, reviewer, deadline, note, false);
        }
    }

    public static Optional<Job> withId(long id) {
        return findByIdOptional(id);
    }

    /** The job with an id, locked against other editors until the transaction ends. */
    static Optional<Job> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
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
                "from Job j where j.translator = ?1 or exists (from Translation t join LivingSegment l on l.id = t.segment.id"
                        + " where t.language = j.language and l.statement = j.statement and t.assignee = ?1) order by j.deadline",
                account);
    }

    /** The jobs that an account reviews, the most urgent first. */
    public static List<Job> reviewedBy(Account account) {
        return list("reviewer = ?1 order by deadline", account);
    }

    /**
     * Settles who does the job and by when; refused where someone lacks the role or the language, where a new deadline
     * has passed, and where the reviewer would face their own translation.
     */
    void agree(Terms terms, FourEyes fourEyes) {
        statement.mustNotBeScheduled();
        mustBeAble(terms.translator(), Role.TRANSLATOR);
        mustBeAble(terms.reviewer(), Role.REVIEWER);
        mustNotReviewThemselves(terms.translator(), terms.reviewer(), fourEyes);
        if (!terms.deadline().equals(deadline) && terms.deadline().isBefore(Instant.now())) {
            throw Refusal.badInput("deadline-passed", JobMessages.class, JobMessages::deadline_passed);
        }
        translator = terms.translator();
        reviewer = terms.reviewer();
        deadline = terms.deadline();
        note = terms.note();
        optional = terms.optional();
    }

    /** Holds when an account may translate a share of this job; refuses otherwise. */
    void mustBeShareableWith(Account other, FourEyes fourEyes) {
        statement.mustNotBeScheduled();
        mustBeAble(other, Role.TRANSLATOR);
        mustNotReviewThemselves(other, reviewer, fourEyes);
    }

    private static void mustNotReviewThemselves(Account translator, Account reviewer, FourEyes fourEyes) {
        if (fourEyes.fourEyes() && translator.is(reviewer)) {
            throw Refusal.badInput("same-person", JobMessages.class, m -> m.same_person(reviewer.displayName()));
        }
    }

    /** Whether a translation is one of this job's. */
    public boolean covers(Translation translation) {
        return translation.language() == language && translation.statement().id() == statement.id();
    }

    boolean isTranslatableBy(Account account) {
        return isAble(account, Role.TRANSLATOR);
    }

    private boolean isAble(Account account, Role role) {
        return !account.disabled() && account.has(role) && account.worksIn(language);
    }

    private void mustBeAble(Account account, Role role) {
        if (!isAble(account, role)) {
            throw Refusal.badInput(
                    "not-able", JobMessages.class, m -> m.not_able(account.displayName(), language.endonym()));
        }
    }

    public boolean isOverdue(Progress progress) {
        return !progress.done() && Instant.now().isAfter(deadline);
    }

    @Override
    public int version() {
        return version;
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

    public Terms terms() {
        return new Terms(translator, reviewer, deadline, note, optional);
    }

    public String note() {
        return note;
    }

    /** Whether an edition may come out without its language. */
    public boolean optional() {
        return optional;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
