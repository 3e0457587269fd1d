package org.dragoman.consequence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dragoman.account.Account;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.web.Refusal;

/** Raises doubts about released passages, and has them handled. */
@ApplicationScoped
public class Doubts {
    private final Consequences consequences;
    private final Trail trail;

    @Inject
    Doubts(Consequences consequences, Trail trail) {
        this.consequences = consequences;
        this.trail = trail;
    }

    /** Doubts every released passage that a change makes wrong; in the transaction of the change, before it is made. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void raise(TermChange change, Account by) {
        consequences.ofReleased(change).harms().stream()
                .filter(effect -> !Doubt.isOpen(effect))
                .forEach(effect -> new Doubt(effect, by).persist());
    }

    /** Closes a doubt about a released passage. */
    @Transactional
    void handle(long doubt, String outcome, Account by) {
        var found = Doubt.withId(doubt).orElseThrow(Refusal::notFound);
        found.handle(outcome, by);
        trail.record(by.username(), Deed.of("doubt.handled", found.link()).changing(found.target(), outcome.strip()));
    }
}
