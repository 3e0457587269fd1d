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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.Spelling;
import org.dragoman.matching.Strictness;
import org.jspecify.annotations.Nullable;

/**
 * A form that a translation may have for a concept besides those that grammar allows, taken letter by letter: no
 * inflection of it counts. It waits for an editor unless one proposed it.
 */
@Entity
public class AcceptedForm extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Concept concept;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column
    private String form;

    @Column
    private String spelling;

    @ManyToOne
    @JoinColumn(name = "proposed_by")
    private Account proposedBy;

    @Column
    private Instant proposedAt;

    @ManyToOne
    @JoinColumn(name = "accepted_by")
    private @Nullable Account acceptedBy;

    @Column
    private @Nullable Instant acceptedAt;

    protected AcceptedForm() {}

    AcceptedForm(Concept concept, Language language, String form, Account by) {
        by.mustHold(Role.TRANSLATOR, Role.REVIEWER, Role.EDITOR, Role.ADMINISTRATOR);
        this.concept = concept;
        this.language = language;
        this.form = form;
        this.spelling = Spelling.of(form, language, Strictness.ACCENTED);
        this.proposedBy = by;
        this.proposedAt = Instant.now();
        if (by.has(Role.EDITOR) || by.has(Role.ADMINISTRATOR)) {
            accept(by);
        }
    }

    /** The forms of a concept, by language. */
    public static List<AcceptedForm> of(Concept concept) {
        return list(
                "from AcceptedForm f join fetch f.proposedBy left join fetch f.acceptedBy"
                        + " where f.concept = ?1 order by f.language, f.form",
                concept);
    }

    /** Those that wait for an editor, the longest waiting first. */
    static List<AcceptedForm> waiting() {
        return list("from AcceptedForm f join fetch f.concept join fetch f.proposedBy"
                + " where f.acceptedAt is null order by f.proposedAt");
    }

    /** Those that are matched, as a lexicon matches them: accepted, and of approved concepts. */
    static Stream<Form> enforced(EntityManager entities) {
        return entities.createQuery(
                        """
                        select c.key, f.language, f.form from AcceptedForm f join f.concept c
                        where f.acceptedAt is not null and c.decision.status = APPROVED""",
                        Tuple.class)
                .getResultStream()
                .map(row ->
                        Form.literal(row.get(0, String.class), row.get(1, Language.class), row.get(2, String.class)));
    }

    void accept(Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        acceptedBy = by;
        acceptedAt = Instant.now();
    }

    /** Holds when an account may drop the form: an editor, and whoever proposed it until it is accepted. */
    void mustBeDroppableBy(Account by) {
        if (accepted() || !proposedBy.is(by)) {
            by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        }
    }

    boolean isSpelled(Language language, String spelling) {
        return this.language == language && this.spelling.equals(spelling);
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public Concept concept() {
        return concept;
    }

    public Language language() {
        return language;
    }

    public String form() {
        return form;
    }

    public boolean accepted() {
        return acceptedAt != null;
    }

    public Account proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }
}
