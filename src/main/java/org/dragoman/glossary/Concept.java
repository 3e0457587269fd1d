package org.dragoman.glossary;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/** One person, place, organisation or expression of the glossary, with its terms in the four languages. */
@Entity
public class Concept extends PanacheEntityBase {

    /** What kind of thing a concept is. */
    public enum Type {
        PERSON,
        PLACE,
        ORGANISATION,
        EXPRESSION
    }

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

    public Concept(String key, Type type, String note) {
        this.key = key;
        this.createdAt = Instant.now();
        describe(type, note);
    }

    public static Optional<Concept> withKey(String key) {
        return find("key", key).firstResultOptional();
    }

    /** Every concept with its terms, by key. */
    public static List<Concept> everything() {
        return list("select distinct c from Concept c left join fetch c.terms order by c.key");
    }

    /** The concepts with these keys, with their terms. */
    public static List<Concept> withKeys(Collection<String> keys) {
        return list("select distinct c from Concept c left join fetch c.terms where c.key in ?1", keys);
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

    public Instant changedAt() {
        return changedAt;
    }

    public int version() {
        return version;
    }
}
