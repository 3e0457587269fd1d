package org.dragoman.glossary;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.matching.TermStatus;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One person, place, organisation or expression of the glossary, with its terms in the languages.
 *
 * <p>It is proposed, approved or retired; the transitions here hold who may decide that, and when.
 */
@Entity
public class Concept extends PanacheEntityBase {

    /** What kind of thing a concept is. */
    public enum Type {
        PERSON,
        PLACE,
        ORGANISATION,
        EXPRESSION
    }

    private static final Role[] DECIDERS = {Role.EDITOR, Role.ADMINISTRATOR};
    private static final Role[] PROPOSERS = {Role.TRANSLATOR, Role.REVIEWER, Role.EDITOR, Role.ADMINISTRATOR};

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "concept_seq")
    @SequenceGenerator(name = "concept_seq", allocationSize = 100)
    private Long id;

    @Column(updatable = false)
    private String key;

    @Enumerated(EnumType.STRING)
    private Type type;

    @Column
    private String note;

    @Embedded
    private Provenance provenance = Provenance.NONE;

    @Embedded
    private Decision decision = Decision.standing();

    @Column(updatable = false)
    private Instant createdAt;

    @Column
    private Instant changedAt;

    @OneToMany(mappedBy = "concept", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<Term> terms = new ArrayList<>();

    @Version
    private int version;

    protected Concept() {}

    /** A concept that stands approved, as those that come from files do. */
    public Concept(String key, Type type, String note) {
        this.key = key;
        this.createdAt = Instant.now();
        describe(type, note);
    }

    /** A concept that an editor adds, or that someone else proposes. */
    static Concept of(Definition definition, ConceptStatus status, Account by) {
        var concept = new Concept(definition.key(), definition.type(), definition.note());
        if (status == ConceptStatus.PROPOSED) {
            by.mustHold(PROPOSERS);
            concept.decision = Decision.awaited(by);
        } else {
            by.mustHold(DECIDERS);
            concept.decision.signedBy(by);
        }
        concept.become(definition);
        return concept;
    }

    public static Optional<Concept> withKey(String key) {
        return find("key", key).firstResultOptional();
    }

    /** The concepts with a preferred term, in whatever language. */
    static List<Concept> preferring(String form) {
        return list(
                "select distinct t.concept from Term t where t.status = ?1 and t.form = ?2",
                TermStatus.PREFERRED,
                form);
    }

    /** Every concept with its terms, by key. */
    public static List<Concept> everything() {
        return list("select distinct c from Concept c left join fetch c.terms order by c.key");
    }

    /** The concepts with these keys, with their terms. */
    public static List<Concept> withKeys(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : list("select distinct c from Concept c left join fetch c.terms where c.key in ?1", keys);
    }

    /** Every approved concept with its terms, by key: those that are enforced. */
    public static List<Concept> enforced() {
        return list(
                "select distinct c from Concept c left join fetch c.terms where c.decision.status = ?1 order by c.key",
                ConceptStatus.APPROVED);
    }

    /** Whether an account may change what the concept says: an editor, and whoever proposed it until it is decided. */
    boolean isOpenTo(Account account) {
        var proposer = decision.proposedBy();
        return account.has(Role.EDITOR)
                || account.has(Role.ADMINISTRATOR)
                || (status() == ConceptStatus.PROPOSED && proposer != null && proposer.is(account));
    }

    void mustBeOpenTo(Account by) {
        by.mustHold(isOpenTo(by) ? PROPOSERS : DECIDERS);
    }

    /** Holds when nobody has changed the concept since a version was read; null asks for none. */
    void mustBeFresh(@Nullable Integer basedOn) {
        if (basedOn != null && basedOn != version) {
            throw Refusal.overtaken("concept-stale", GlossaryMessages.class, GlossaryMessages::concept_stale);
        }
    }

    /** Becomes what a definition says; where that says nothing of its provenance, this stays. */
    void become(Definition definition) {
        describe(definition.type(), definition.note());
        reterm(definition.terms());
        var said = definition.provenance();
        if (said != null) {
            provenance = said;
        }
    }

    void approve(Account by) {
        by.mustHold(DECIDERS);
        decision.approve(by);
    }

    void refuse(String why, Account by) {
        by.mustHold(DECIDERS);
        decision.refuse(why, by);
    }

    void retire(String why, Account by) {
        by.mustHold(DECIDERS);
        decision.retire(why, by);
    }

    void revive(Account by) {
        by.mustHold(DECIDERS);
        decision.revive(by);
    }

    public void describe(Type type, String note) {
        this.type = type;
        this.note = note.strip();
        this.changedAt = Instant.now();
    }

    /** Puts other terms in the place of all that the concept has. */
    public void reterm(List<Term> newTerms) {
        terms.removeIf(old -> newTerms.stream().noneMatch(old::same));
        newTerms.stream()
                .filter(term -> terms.stream().noneMatch(term::same))
                .forEach(term -> terms.add(term.of(this)));
        changedAt = Instant.now();
    }

    public List<Term> terms() {
        return List.copyOf(terms);
    }

    public List<Term> terms(Language language, TermStatus status) {
        return terms.stream()
                .filter(t -> t.language() == language && t.status() == status)
                .toList();
    }

    /** The preferred form in a language, if there is one. */
    public @Nullable String preferred(Language language) {
        return terms(language, TermStatus.PREFERRED).stream()
                .map(Term::form)
                .findFirst()
                .orElse(null);
    }

    /** The same concept, in whichever session each was loaded. */
    boolean is(Concept other) {
        return key.equals(other.key);
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    /** The name by which files and calls know the concept, such as {@code mosul}. */
    public String key() {
        return key;
    }

    public Type type() {
        return type;
    }

    public String note() {
        return note;
    }

    public ConceptStatus status() {
        return decision.status();
    }

    Provenance provenance() {
        return provenance;
    }

    Decision decision() {
        return decision;
    }

    /** Why it was refused or retired. */
    @Nullable
    String reason() {
        return decision.reason();
    }

    public Instant changedAt() {
        return changedAt;
    }

    public int version() {
        return version;
    }
}
