package org.dragoman.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dragoman.account.Account;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;

/** Keeps what has been aligned. */
@ApplicationScoped
class PastStore {
    private final Trail trail;

    @Inject
    PastStore(Trail trail) {
        this.trail = trail;
    }

    /** Returns the id under which it is found again. */
    @Transactional
    long keep(PastHeading heading, PastRows rows, Account by) {
        var past = new PastStatement(heading, rows, by);
        past.persist();
        var languages = heading.from().tag() + " → " + heading.to().tag();
        trail.record(by.username(), Deed.of("past.imported", past.title()).changing(null, languages));
        return past.id();
    }
}
