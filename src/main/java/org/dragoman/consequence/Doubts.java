package org.dragoman.consequence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
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

    /**
     * Brings the doubts in line with a change of the glossary, in its transaction and before it is made: those that it
     * leaves without a ground go, and every released passage that it makes wrong is doubted.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(TermChange change, Account by) {
        if (change.isEmpty()) {
            return;
        }
        var known = new HashSet<Doubt.Subject>();
        for (var doubt : Doubt.open()) {
            known.add(doubt.subject());
            if (!doubt.standsUnder(change.after())) {
                doubt.delete();
            }
        }
        consequences.harmsOfReleased(change).stream()
                .filter(effect -> known.add(Doubt.Subject.of(effect)))
                .forEach(effect -> new Doubt(effect, by).persist());
    }

    /** The doubts that are to be handled; a passage that a newer edition has replaced is left as it is. */
    @Transactional
    List<Doubt> standing() {
        var open = Doubt.open();
        var current = consequences.current(open.stream().map(Doubt::link).collect(Collectors.toSet()));
        return open.stream().filter(d -> current.contains(d.link())).toList();
    }

    /** Closes a doubt about a released passage. */
    @Transactional
    void handle(long doubt, String outcome, Account by) {
        var found = Doubt.withId(doubt).orElseThrow(Refusal::notFound);
        found.handle(outcome, by);
        trail.record(by.username(), Deed.of("doubt.handled", found.link()).changing(found.target(), outcome.strip()));
    }
}
