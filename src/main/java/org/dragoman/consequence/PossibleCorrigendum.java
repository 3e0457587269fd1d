package org.dragoman.consequence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.matching.Judgement;
import org.dragoman.matching.Lexicon;
import org.dragoman.matching.Verdict;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A released passage that a later rule of the glossary calls wrong: it may need a corrigendum. It stays until someone
 * handles it, or a later change of the glossary leaves nothing to be handled.
 */
@Entity
@Table(name = "doubt")
public class PossibleCorrigendum extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "doubt_seq")
    @SequenceGenerator(name = "doubt_seq", allocationSize = 50)
    private Long id;

    @Column
    private String conceptKey;

    @Column
    private String title;

    @Enumerated(EnumType.STRING)
    private Language titleLanguage;

    @Column
    private String link;

    @Enumerated(EnumType.STRING)
    private Language sourceLanguage;

    @Column
    private String source;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column
    private String target;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict formerVerdict;

    @Column
    private String raisedBy;

    @Column
    private Instant raisedAt;

    @Column
    private @Nullable String handledBy;

    @Column
    private @Nullable Instant handledAt;

    @Column
    private @Nullable String outcome;

    protected PossibleCorrigendum() {}

    PossibleCorrigendum(Effect effect, Account by) {
        var passage = effect.passage();
        this.conceptKey = effect.concept();
        this.title = passage.place().title();
        this.titleLanguage = passage.place().language();
        this.link = passage.place().link();
        this.sourceLanguage = passage.sourceLanguage();
        this.source = passage.source();
        this.language = passage.targetLanguage();
        this.target = passage.target();
        this.verdict = Objects.requireNonNull(effect.after());
        this.formerVerdict = effect.before();
        this.raisedBy = by.username();
        this.raisedAt = Instant.now();
    }

    static Optional<PossibleCorrigendum> withId(long id) {
        return findByIdOptional(id);
    }

    /** Those that nobody has handled, by edition and place. */
    static List<PossibleCorrigendum> open() {
        return list("handledAt is null order by title, link, language, conceptKey");
    }

    /** Those of them whose links begin with a path. */
    static List<PossibleCorrigendum> openUnder(String path) {
        return list("handledAt is null and left(link, ?1) = ?2 order by id", path.length() + 1, path + "/");
    }

    /** What two of them have in common that are about the same: at most one of them is open. */
    record Subject(String concept, String link, Language language) {
        static Subject of(Effect effect) {
            var passage = effect.passage();
            return new Subject(effect.concept(), passage.place().link(), passage.targetLanguage());
        }
    }

    Subject subject() {
        return new Subject(conceptKey, link, language);
    }

    /** Whether a glossary still calls the passage wrong, in another way than it did before the doubt was raised. */
    boolean standsUnder(Lexicon lexicon) {
        var now = judgement(lexicon);
        if (now == null || now == Verdict.OK || now == formerVerdict) {
            return false;
        }
        verdict = now;
        return true;
    }

    private @Nullable Verdict judgement(Lexicon lexicon) {
        return lexicon.judge(sourceLanguage, source, language, target).stream()
                .filter(j -> j.concept().equals(conceptKey))
                .map(Judgement::verdict)
                .findFirst()
                .orElse(null);
    }

    /** Says what was done about it: a corrigendum, or why none is needed. */
    void handle(String outcome, Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        if (handledAt != null) {
            throw Refusal.conflict("doubt-handled", ConsequenceMessages.class, ConsequenceMessages::doubt_handled);
        }
        if (outcome.isBlank()) {
            throw Refusal.badInput("reason-missing", ConsequenceMessages.class, ConsequenceMessages::reason_missing);
        }
        this.outcome = outcome.strip();
        this.handledBy = by.username();
        this.handledAt = Instant.now();
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public String conceptKey() {
        return conceptKey;
    }

    public String title() {
        return title;
    }

    public Language titleLanguage() {
        return titleLanguage;
    }

    public String link() {
        return link;
    }

    public Language sourceLanguage() {
        return sourceLanguage;
    }

    public String source() {
        return source;
    }

    public Language language() {
        return language;
    }

    public String target() {
        return target;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String raisedBy() {
        return raisedBy;
    }

    public Instant raisedAt() {
        return raisedAt;
    }
}
