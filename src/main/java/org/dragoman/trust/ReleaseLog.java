package org.dragoman.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.dragoman.edition.Edition;
import org.dragoman.edition.Releasing;
import org.dragoman.signature.SigningKeys;

/**
 * Writes the public log of releases, in the transaction of the release or withdrawal: neither is there without the other.
 * Two instances that release at once take turns.
 */
@ApplicationScoped
public class ReleaseLog {
    static final String RELEASED = "released";
    static final String WITHDRAWN = "withdrawn";

    private final SigningKeys keys;
    private final Event<LogHead> grown;

    @Inject
    ReleaseLog(SigningKeys keys, Event<LogHead> grown) {
        this.keys = keys;
        this.grown = grown;
    }

    /** The place at which the release of an edition stands. Called within a transaction. */
    public static Optional<Long> placeOf(Edition edition) {
        return LoggedRelease.placeOf(edition);
    }

    void enter(@Observes Releasing.Released release) {
        enter(release.edition(), RELEASED);
    }

    void enter(@Observes Releasing.Withdrawn withdrawal) {
        enter(withdrawal.edition(), WITHDRAWN);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void enter(Edition edition, String event) {
        var key = keys.present();
        Edition.getEntityManager().flush();
        var logged = LoggedRelease.next(edition, event, key);
        logged.persistAndFlush();
        grown.fire(logged.head());
    }
}
