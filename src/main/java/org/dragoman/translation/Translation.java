package org.dragoman.translation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.observation.Counted;
import org.dragoman.provenance.Origin;
import org.dragoman.segment.Segment;
import org.dragoman.segment.Token;
import org.dragoman.statement.Statement;
import org.dragoman.web.Refusal;
import org.dragoman.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The text of one segment in one language, with its state and its history.
 *
 * <p>All changes go through the transitions here, which hold the rules: the gate, four eyes, no text lost. Load with
 * {@link #locked} before changing one, so that two people who save at once are told apart.
 */
@Entity
public class Translation extends PanacheEntityBase implements Versioned {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne
    private Segment segment;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column
    private String text = "";

    @Enumerated(EnumType.STRING)
    private State state = State.EMPTY;

    @ManyToOne
    private Account assignee;

    @Column
    private @Nullable String reason;

    @Column
    private Instant changedAt = Instant.now();

    @Embedded
    private @Nullable FormerTranslation former;

    @Column
    private int version;

    @OneToMany(mappedBy = "translation", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<TranslationRevision> history = new ArrayList<>();

    protected Translation() {}

    public Translation(Segment segment, Language language, Account assignee) {
        this.segment = segment;
        this.language = language;
        this.assignee = assignee;
    }

    /** The translation with an id, locked against others until the transaction ends. */
    public static Optional<Translation> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public static Optional<Translation> withId(long id) {
        return findByIdOptional(id);
    }

    /** The translations of a statement into a language, in reading order; segments not to be translated are left out. */
    public static List<Translation> of(Statement statement, Language language) {
        return list(
                "select t from Translation t join fetch t.segment s join fetch s.paragraph join fetch t.assignee"
                        + " join LivingSegment l on l.id = s.id where l.statement = ?1 and t.language = ?2 and l.translatable"
                        + " order by l.paragraph, l.place",
                statement,
                language);
    }

    /** All translations of a segment. */
    public static List<Translation> of(Segment segment) {
        return list("segment = ?1 order by language", segment);
    }

    /** Saves a text that a person has written, as {@link #save(String, int, Account, Origin)} does. */
    public Optional<Conflict> save(String newText, int basedOn, Account by) {
        return save(newText, basedOn, by, Origin.PERSON);
    }

    /**
     * Saves a text as a draft. One that comes too late is kept even where the translation has been closed meanwhile.
     *
     * @param basedOn the version that the text was written from
     * @param origin where the text comes from
     * @return the conflict that keeps the text, when someone else saved in between; empty when it was saved
     */
    Optional<Conflict> save(String newText, int basedOn, Account by, Origin origin) {
        mustBeTheirs(by);
        if (basedOn == version) {
            mustBeOpen();
        }
        if (newText.equals(text) && (former == null || knewTheSource(former, basedOn))) {
            return Optional.empty();
        }
        if (basedOn != version) {
            return Optional.of(new Conflict(this, newText, basedOn, by));
        }
        var newState = newText.isBlank() ? State.EMPTY : State.DRAFT;
        become(newText, newState, by, null, newText.equals(text) ? null : origin);
        return Optional.empty();
    }

    /** Whether a version came after the source last changed; one that is yet to come tells nothing. */
    private boolean knewTheSource(FormerTranslation before, int basedOn) {
        return before.version() <= basedOn && basedOn <= version;
    }

    /**
     * Declares the text finished; refused while an error stands open.
     *
     * @param seen what was before the translator
     * @param open the conflicts that wait for someone to decide
     */
    public void complete(Seen seen, List<Conflict> open, Account by, Gate gate) {
        mustBeTheirs(by);
        if (wasJust(State.TRANSLATED, seen.version(), by)) {
            return;
        }
        mustStillBe(seen.version());
        mustBeOpen();
        segment.mustStand();
        if (state == State.TRANSLATED) {
            return;
        }
        if (state != State.DRAFT) {
            throw Refusal.conflict(
                    "nothing-to-complete", TranslationMessages.class, TranslationMessages::nothing_to_complete);
        }
        seen.mustInclude(open);
        mustPass(gate);
        become(State.TRANSLATED, by, null);
    }

    /**
     * Approves the text: by a reviewer, who did not write it, and with no error open.
     *
     * @param seen what was before the reviewer
     * @param open the conflicts that wait for someone to decide
     */
    public void approve(Seen seen, List<Conflict> open, Account by, Gate gate, FourEyes fourEyes) {
        by.mustHold(Role.REVIEWER);
        mustWorkIn(by);
        if (wasJust(State.APPROVED, seen.version(), by)) {
            return;
        }
        mustStillBe(seen.version());
        statement().mustNotBeScheduled();
        segment.mustStand();
        if (state != State.TRANSLATED) {
            throw Refusal.conflict("not-translated", TranslationMessages.class, TranslationMessages::not_translated);
        }
        if (fourEyes.fourEyes() && wasWrittenBy(by)) {
            throw Refusal.forbidden("four-eyes", TranslationMessages.class, TranslationMessages::four_eyes);
        }
        seen.mustInclude(open);
        mustPass(gate);
        become(State.APPROVED, by, null);
        former = null;
    }

    /**
     * Sends the text back to its translator, with a reason.
     *
     * @param read the version that was read
     */
    public void sendBack(int read, String why, Account by) {
        by.mustHold(Role.REVIEWER, Role.EDITOR);
        mustWorkIn(by);
        if (wasJust(State.DRAFT, read, by) && why.strip().equals(reason)) {
            return;
        }
        mustStillBe(read);
        statement().mustNotBeScheduled();
        segment.mustStand();
        if (state != State.TRANSLATED && state != State.APPROVED) {
            throw Refusal.conflict("not-translated", TranslationMessages.class, TranslationMessages::not_translated);
        }
        if (why.isBlank()) {
            throw Refusal.badInput("reason-missing", TranslationMessages.class, TranslationMessages::reason_missing);
        }
        become(State.DRAFT, by, why.strip());
    }

    /**
     * Answers a change of what was the source: the text stays, but as a draft only, and whoever is writing one from the
     * source as it was is told apart. When the source is again what the text was made from, it counts again as it did.
     */
    public void sourceChanged(String source, Account by) {
        by.mustHold(Role.EDITOR);
        if (state == State.EMPTY) {
            version++;
        } else if (former != null && former.isOf(segment.text(), text)) {
            become(former.state(), by, null);
            former = null;
        } else {
            former = former == null
                    ? new FormerTranslation(source, text, state, version + 1)
                    : former.changedAgain(version + 1);
            become(State.DRAFT, by, reason);
        }
    }

    /** Gives the inline codes of the text other numbers, as the source has them now; nothing else of it changes. */
    public void renumberCodes(Map<String, Integer> numbers, Account by) {
        by.mustHold(Role.EDITOR);
        var renumbered = Token.renumbered(text, numbers);
        if (!renumbered.equals(text)) {
            become(renumbered, state, by, reason, null);
        }
    }

    /** Whether an account had a hand in the text, at any time. */
    public boolean wasWrittenBy(Account account) {
        return history.stream().anyMatch(r -> r.changedText() && r.author().is(account));
    }

    /** The revision that last changed the text. */
    public Optional<TranslationRevision> lastWritten() {
        return history.stream().filter(TranslationRevision::changedText).reduce((earlier, later) -> later);
    }

    public boolean isEditableBy(Account account) {
        return account.is(assignee) && state != State.APPROVED && statement().state() != Statement.State.SCHEDULED;
    }

    private void mustBeTheirs(Account by) {
        by.mustHold(Role.TRANSLATOR);
        mustWorkIn(by);
        if (!by.is(assignee)) {
            throw Refusal.forbidden("not-yours", TranslationMessages.class, TranslationMessages::not_yours);
        }
    }

    private void mustBeOpen() {
        statement().mustNotBeScheduled();
        if (state == State.APPROVED) {
            throw Refusal.conflict("approved", TranslationMessages.class, TranslationMessages::approved_is_closed);
        }
    }

    private void mustWorkIn(Account by) {
        if (!by.worksIn(language)) {
            throw Refusal.forbidden(
                    "language-missing", TranslationMessages.class, TranslationMessages::language_missing);
        }
    }

    /**
     * Whether the newest change is the one that someone asks for now: a button pressed twice, a request sent again. It is
     * done, and nothing is left to refuse.
     */
    private boolean wasJust(State asked, int read, Account by) {
        if (state != asked || version != read + 1 || history.isEmpty()) {
            return false;
        }
        var last = history.get(history.size() - 1);
        return !last.changedText() && last.author().is(by);
    }

    /** Holds when a version is the newest; refuses otherwise. */
    void mustStillBe(int read) {
        if (version != read) {
            throw Refusal.overtaken(
                    "changed-meanwhile", TranslationMessages.class, TranslationMessages::changed_meanwhile);
        }
    }

    private void mustPass(Gate gate) {
        var errors = gate.openErrors(this);
        if (!errors.isEmpty()) {
            errors.forEach(Counted.GATE_REFUSAL::count);
            throw Refusal.conflict("gate", TranslationMessages.class, m -> m.gate(errors.size()));
        }
    }

    private void become(State newState, Account by, @Nullable String why) {
        become(text, newState, by, why, null);
    }

    /** @param origin where a new text comes from, of which {@code by} becomes a writer; null where none was written */
    private void become(String newText, State newState, Account by, @Nullable String why, @Nullable Origin origin) {
        version++;
        history.add(new TranslationRevision(this, version, newText, newState, origin, by, why));
        text = newText;
        state = newState;
        reason = why;
        changedAt = Instant.now();
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public Segment segment() {
        return segment;
    }

    public Statement statement() {
        return segment.statement();
    }

    public Language language() {
        return language;
    }

    public String text() {
        return text;
    }

    public State state() {
        return state;
    }

    public Account assignee() {
        return assignee;
    }

    /** Why the reviewer sent it back, until it is worked on again. */
    public @Nullable String reason() {
        return reason;
    }

    /** What it was before the source changed; none once it is approved anew. */
    public Optional<FormerTranslation> former() {
        return Optional.ofNullable(former);
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Rises by one with every change of text or state. */
    @Override
    public int version() {
        return version;
    }

    /** Every text and state that it had, the oldest first. */
    public List<TranslationRevision> history() {
        return List.copyOf(history);
    }
}
