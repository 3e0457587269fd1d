package org.dragoman.glossary;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
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
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    private Concept from;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne
    private Concept to;

    protected ConceptLink() {}

    ConceptLink(Concept from, Kind kind, Concept to, Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        if (from.is(to)) {
            throw Refusal.badInput("link-to-itself", AuthorityMessages.class, AuthorityMessages::link_to_itself);
        }
        boolean turned = kind == Kind.DISTINCT_FROM && from.key().compareTo(to.key()) > 0;
        this.from = turned ? to : from;
        this.kind = kind;
        this.to = turned ? from : to;
        mustBeNew();
        mustNotRunInACircle();
    }

    private void mustBeNew() {
        if (count("from = ?1 and kind = ?2 and to = ?3", from, kind, to) > 0) {
            throw Refusal.conflict("link-known", AuthorityMessages.class, AuthorityMessages::link_known);
        }
    }

    /** Nothing is a part of its own part, nor formerly what it became. */
    private void mustNotRunInACircle() {
        var reached = List.of(to);
        while (kind != Kind.DISTINCT_FROM && !reached.isEmpty()) {
            if (reached.stream().anyMatch(from::is)) {
                throw Refusal.conflict("link-circle", AuthorityMessages.class, AuthorityMessages::link_circle);
            }
            reached = ConceptLink.<ConceptLink>list("kind = ?1 and from in ?2", kind, reached).stream()
                    .map(link -> link.to)
                    .toList();
        }
    }

    /** The links of a concept, from both ends. */
    public static List<ConceptLink> of(Concept concept) {
        return list(
                "from ConceptLink l join fetch l.from join fetch l.to where l.from = ?1 or l.to = ?1"
                        + " order by l.kind, l.from.key, l.to.key",
                concept);
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public Concept from() {
        return from;
    }

    public Kind kind() {
        return kind;
    }

    public Concept to() {
        return to;
    }
}
