package org.dragoman.glossary;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.TermStatus;

/** One form of a concept in one language. */
@Entity
public class Term extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "term_seq")
    @SequenceGenerator(name = "term_seq", allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Concept concept;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column
    private String form;

    /** What the search compares. */
    @Column
    private String folded;

    @Enumerated(EnumType.STRING)
    private TermStatus status;

    @Column
    private boolean caseSensitive;

    protected Term() {}

    public Term(Language language, String form, TermStatus status, boolean caseSensitive) {
        this.language = language;
        this.form = form.strip();
        this.folded = SearchKey.of(form);
        this.status = status;
        this.caseSensitive = caseSensitive;
    }

    /** Those with these search keys, in whatever concept that is not retired. */
    static List<Term> spelled(Collection<String> folded) {
        return list(
                "from Term t join fetch t.concept c where t.folded in ?1 and c.decision.status <> ?2",
                folded,
                ConceptStatus.RETIRED);
    }

    /** Those with these search keys, in approved concepts. */
    static List<Term> approvedSpelled(Collection<String> folded) {
        return list(
                "from Term t join fetch t.concept c where t.folded in ?1 and c.decision.status = ?2",
                folded,
                ConceptStatus.APPROVED);
    }

    /** The terms of all approved concepts, read as records: many concepts are a million entities. */
    static Stream<Form> approved(EntityManager entities) {
        return entities.createQuery(
                        """
                        select new org.dragoman.matching.Form(c.key, t.language, t.form, t.status, t.caseSensitive)
                        from Term t join t.concept c where c.decision.status = APPROVED order by c.key, t.id""",
                        Form.class)
                .getResultStream();
    }

    static List<Term> withConcepts(Collection<Long> ids) {
        return list("from Term t join fetch t.concept where t.id in ?1", ids);
    }

    Term of(Concept concept) {
        this.concept = concept;
        return this;
    }

    boolean same(Term other) {
        return language == other.language
                && status == other.status
                && caseSensitive == other.caseSensitive
                && form.equals(other.form);
    }

    /** The term as a lexicon matches it. */
    Form inConcept() {
        return new Form(concept.key(), language, form, status, caseSensitive);
    }

    /** The form as a text has it with no other word within it. */
    public String unparted() {
        return inConcept().unparted();
    }

    long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public Language language() {
        return language;
    }

    public String form() {
        return form;
    }

    public TermStatus status() {
        return status;
    }

    /** Whether the form counts only in this very spelling of capitals (US is not us). */
    public boolean caseSensitive() {
        return caseSensitive;
    }
}
