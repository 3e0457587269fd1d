package org.dragoman.splitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.database.Snapshot;
import org.dragoman.web.Refusal;

/**
 * The abbreviations that editors add to those that segmentation brings. A change takes effect at once, on every
 * instance, for whatever is split from then on. Thread-safe.
 */
@ApplicationScoped
public class Abbreviations implements Supplier<OwnAbbreviations> {
    private final Trail trail;
    private final Snapshot<OwnAbbreviations> current;

    @Inject
    Abbreviations(EntityManager entities, Trail trail) {
        this.trail = trail;
        current = new Snapshot<>(entities, "abbreviation", () -> new OwnAbbreviations(Abbreviation.entries(entities)));
    }

    /**
     * The abbreviations as the present transaction sees them; the same object as long as they do not change.
     */
    @Override
    @Transactional
    public OwnAbbreviations get() {
        return current.get();
    }

    /** Adds an abbreviation, or changes what is said of one that is there. */
    @Transactional
    Abbreviation keep(Abbreviation typed, Account by) {
        mayChange(by);
        current.change();
        var known = Abbreviation.like(typed);
        if (known.isEmpty()) {
            trail.record(
                    by.username(),
                    Deed.of("abbreviation.added", typed.subject()).changing(null, typed.effect()));
            typed.persist();
            return typed;
        }
        var abbreviation = known.get();
        if (abbreviation.mayEndSentence() != typed.mayEndSentence()) {
            trail.record(
                    by.username(),
                    Deed.of("abbreviation.changed", typed.subject()).changing(abbreviation.effect(), typed.effect()));
            abbreviation.allowToEndSentence(typed.mayEndSentence());
        }
        return abbreviation;
    }

    /** @throws Refusal if it is not there (any more) */
    @Transactional
    Abbreviation remove(long id, Account by) {
        mayChange(by);
        current.change();
        var abbreviation = Abbreviation.withId(id).orElseThrow(Refusal::notFound);
        trail.record(
                by.username(),
                Deed.of("abbreviation.removed", abbreviation.subject()).changing(abbreviation.effect(), null));
        abbreviation.delete();
        return abbreviation;
    }

    private static void mayChange(Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
    }
}
