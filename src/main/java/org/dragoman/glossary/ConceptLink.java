package org.dragoman.glossary;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Objects;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.web.Refusal;

/** What one concept is to another. It is kept once and shown from both ends. */
@Entity
public class ConceptLink extends PanacheEntityBase {

    /** What the first concept is to the second. */
    public enum Kind {
        /** The first lies in, or belongs to, the second. */
        PART_OF,
        /** The first had the name of the second before. */
        FORMERLY,
        /** The two are easily taken for each other; said of both alike. */
        DISTINCT_FROM
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "from_id")
    private Concept start;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne
    @JoinColumn(name = "to_id")
    private Concept goal;

    protected ConceptLink() {}

    ConceptLink(Concept from, Kind kind, Concept to, Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        if (from.is(to)) {
            throw Refusal.badInput("link-to-itself", AuthorityMessages.class, AuthorityMessages::link_to_itself);
        }
        boolean turned = kind == Kind.DISTINCT_FROM && from.key().compareTo(to.key()) > 0;
        this.start = turned ? to : from;
        this.kind = kind;
        this.goal = turned ? from : to;
        mustBeNew();
        mustNotRunInACircle();
    }

    private void mustBeNew() {
        if (count("start = ?1 and kind = ?2 and goal = ?3", start, kind, goal) > 0) {
            throw Refusal.conflict("link-known", AuthorityMessages.class, AuthorityMessages::link_known);
        }
    }

    /** Nothing is a part of its own part, nor formerly what it became. */
    private void mustNotRunInACircle() {
        var reached = List.of(goal);
        while (kind != Kind.DISTINCT_FROM && !reached.isEmpty()) {
            if (reached.stream().anyMatch(start::is)) {
                throw Refusal.conflict("link-circle", AuthorityMessages.class, AuthorityMessages::link_circle);
            }
            reached = ConceptLink.<ConceptLink>list("kind = ?1 and start in ?2", kind, reached).stream()
                    .map(link -> link.goal)
                    .toList();
        }
    }

    /** The links of a concept, from both ends. */
    public static List<ConceptLink> of(Concept concept) {
        return list(
                "from ConceptLink l join fetch l.start join fetch l.goal where l.start = ?1 or l.goal = ?1"
                        + " order by l.kind, l.start.key, l.goal.key",
                concept);
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public Concept from() {
        return start;
    }

    public Kind kind() {
        return kind;
    }

    public Concept to() {
        return goal;
    }
}
