package org.dragoman.splitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.web.Refusal;

/**
 * The abbreviations that editors add to those that segmentation brings. A change takes effect at once, on every
 * instance, for whatever is split from then on. Thread-safe.
 */
@ApplicationScoped
public class Abbreviations implements Supplier<OwnAbbreviations> {
    private final EntityManager entities;
    private final Trail trail;
    private volatile OwnAbbreviations current = OwnAbbreviations.NONE;

    @Inject
    Abbreviations(EntityManager entities, Trail trail) {
        this.entities = entities;
        this.trail = trail;
    }

    /**
     * The abbreviations as the present transaction sees them; the same object as long as they do not change. Asked for
     * each paragraph of an import: nothing else that the transaction holds back is written for it.
     */
    @Override
    @Transactional
    public OwnAbbreviations get() {
        var number = ((Number) entities.createNativeQuery("select number from abbreviation_version")
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult())
                .longValue();
        var known = current;
        if (known.version() != number) {
            known = new OwnAbbreviations(
                    number,
                    Abbreviation.everything().stream()
                            .map(a -> new OwnAbbreviations.Entry(a.language(), a.form(), a.mayEndSentence()))
                            .toList());
            current = known;
        }
        return known;
    }

    /** Adds an abbreviation, or changes what is said of one that is there. */
    @Transactional
    Abbreviation keep(Abbreviation typed, Account by) {
        mayChange(by);
        changed();
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
        changed();
        var abbreviation = Abbreviation.withId(id).orElseThrow(Refusal::notFound);
        trail.record(
                by.username(),
                Deed.of("abbreviation.removed", abbreviation.subject()).changing(abbreviation.effect(), null));
        abbreviation.delete();
        return abbreviation;
    }

    /** First of all: it locks the number, so that changes come one after the other. */
    private void changed() {
        entities.createNativeQuery("update abbreviation_version set number = number + 1")
                .executeUpdate();
    }

    private static void mayChange(Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
    }
}
