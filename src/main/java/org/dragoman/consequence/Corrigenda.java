package org.dragoman.consequence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.account.Account;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.web.Refusal;

/** Raises possible corrigenda of released passages, and has them handled. */
@ApplicationScoped
public class Corrigenda {
    /** @param path of the page on which the corrigendum is written */
    record Standing(PossibleCorrigendum doubt, String path) {}

    private final Consequences consequences;
    private final Trail trail;

    @Inject
    Corrigenda(Consequences consequences, Trail trail) {
        this.consequences = consequences;
        this.trail = trail;
    }

    /**
     * Brings the possible corrigenda in line with a change of the glossary, in its transaction and before it is made: those that it
     * leaves without a ground go, and every released passage that it makes wrong is noted.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(TermChange change, Account by) {
        if (change.isEmpty()) {
            return;
        }
        var known = new HashSet<PossibleCorrigendum.Subject>();
        for (var doubt : PossibleCorrigendum.open()) {
            known.add(doubt.subject());
            if (!doubt.standsUnder(change.after())) {
                doubt.delete();
            }
        }
        consequences.harmsOfReleased(change).stream()
                .filter(effect -> known.add(PossibleCorrigendum.Subject.of(effect)))
                .forEach(effect -> new PossibleCorrigendum(effect, by).persist());
    }

    /** Those that are to be handled; a passage that a newer edition has replaced is left as it is. */
    @Transactional
    List<Standing> standing() {
        var open = PossibleCorrigendum.open();
        var current = consequences.current(
                open.stream().map(PossibleCorrigendum::link).collect(Collectors.toSet()));
        return open.stream()
                .flatMap(d -> Stream.ofNullable(current.get(d.link())).map(path -> new Standing(d, path)))
                .toList();
    }

    /** Those that are to be handled of the texts under a path. */
    @Transactional
    public List<PossibleCorrigendum> under(String path) {
        return PossibleCorrigendum.openUnder(path);
    }

    /** Closes what was noted about a released passage. */
    @Transactional
    void handle(long doubt, String outcome, Account by) {
        var found = PossibleCorrigendum.withId(doubt).orElseThrow(Refusal::notFound);
        found.handle(outcome, by);
        trail.record(by.username(), Deed.of("doubt.handled", found.link()).changing(found.target(), outcome.strip()));
    }
}
