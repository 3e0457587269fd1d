package org.dragoman.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dragoman.account.Account;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.web.Refusal;

/** Sees to what follows when rules of the glossary change: texts are looked at again, released ones are doubted. */
@ApplicationScoped
class Aftermath {
    private final Consequences consequences;
    private final Event<Concepts.Changed> changes;
    private final Trail trail;

    @Inject
    Aftermath(Consequences consequences, Event<Concepts.Changed> changes, Trail trail) {
        this.consequences = consequences;
        this.changes = changes;
        this.trail = trail;
    }

    /** Call it in the transaction of the change, before the concepts themselves change. */
    @Transactional(Transactional.TxType.MANDATORY)
    void of(Plan plan, Account by) {
        consequences.ofReleased(plan).harms().stream()
                .filter(effect -> !Doubt.isOpen(effect))
                .forEach(effect -> new Doubt(effect, by).persist());
        changes.fire(new Concepts.Changed(plan.keys()));
    }

    /** Closes a doubt about a released passage. */
    @Transactional
    void handle(long doubt, String outcome, Account by) {
        var found = Doubt.withId(doubt).orElseThrow(Refusal::notFound);
        found.handle(outcome, by);
        trail.record(by.username(), Deed.of("doubt.handled", found.link()).changing(found.target(), outcome.strip()));
    }
}
