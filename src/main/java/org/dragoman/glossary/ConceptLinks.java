package org.dragoman.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.glossary.ConceptChange.Kind;
import org.dragoman.web.Refusal;

/** Ties concepts together, and apart. */
@ApplicationScoped
class ConceptLinks {
    private final ConceptHistory history;

    @Inject
    ConceptLinks(ConceptHistory history) {
        this.history = history;
    }

    /** @param other the key of the other concept, or its preferred term in any language */
    @Transactional
    ConceptLink link(String key, ConceptLink.Kind kind, String other, Account by) {
        var from = Concept.withKey(key).orElseThrow(Refusal::notFound);
        var link = new ConceptLink(from, kind, named(other.strip()), by);
        link.persist();
        record(link, true, by);
        return link;
    }

    /** Takes a link of a concept away. */
    @Transactional
    void unlink(String key, long id, Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        var link = ConceptLink.<ConceptLink>findByIdOptional(id)
                .filter(l -> l.from().key().equals(key) || l.to().key().equals(key))
                .orElseThrow(Refusal::notFound);
        link.delete();
        record(link, false, by);
    }

    private void record(ConceptLink link, boolean made, Account by) {
        var kind = made ? Kind.LINKED : Kind.UNLINKED;
        var field = "link." + link.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var said = link.from().key() + " → " + link.to().key();
        for (var end : new Concept[] {link.from(), link.to()}) {
            history.done(end.key(), kind, field, made ? null : said, made ? said : null, by);
        }
    }

    private static Concept named(String name) {
        return Concept.withKey(name).orElseGet(() -> {
            var found = Concept.preferring(name);
            if (found.size() != 1) {
                throw Refusal.badInput(
                        "no-such-concept",
                        AuthorityMessages.class,
                        m -> found.isEmpty() ? m.no_such_concept(name) : m.several_concepts(name));
            }
            return found.get(0);
        });
    }
}
