package org.dragoman.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Trail;
import org.dragoman.statement.Statements;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** What people do to translations, each in a transaction of its own; pages and API alike come through here. */
@ApplicationScoped
public class Translating {

    /** A translation was approved; who wants to learn from it does so in this transaction. */
    public record Approved(Translation translation) {}

    private final Gate gate;
    private final FourEyes fourEyes;
    private final Trail trail;
    private final Event<Approved> approved;

    @Inject
    Translating(Gate gate, FourEyes fourEyes, Trail trail, Event<Approved> approved) {
        this.gate = gate;
        this.fourEyes = fourEyes;
        this.trail = trail;
        this.approved = approved;
    }

    /**
     * Saves a text as a draft.
     *
     * @param basedOn the version that the text was written from
     * @return the conflict that keeps the text, when someone else saved in between
     */
    @Transactional
    public Optional<Conflict> save(long translationId, String text, int basedOn, Account by) {
        var conflict = locked(translationId).save(text, basedOn, by);
        conflict.ifPresent(c -> c.persist());
        return conflict;
    }

    /** Declares what is saved finished. Save first: a text that the gate stops is then already safe. */
    @Transactional
    public void complete(long translationId, Account by) {
        locked(translationId).complete(by, gate);
    }

    @Transactional
    public void approve(long translationId, Account by) {
        var translation = locked(translationId);
        translation.approve(by, gate, fourEyes);
        approved.fire(new Approved(translation));
        record(by, fourEyes.fourEyes() ? "translation.approved" : "translation.approved-alone", translation, null);
    }

    @Transactional
    public void sendBack(long translationId, String reason, Account by) {
        var translation = locked(translationId);
        translation.sendBack(reason, by);
        record(by, "translation.sent-back", translation, reason);
    }

    /** Ends a conflict: the text that is now saved stands; the other stays stored. What has ended stays as it did. */
    @Transactional
    public void settle(long conflictId, Account by) {
        by.mustHold(Role.TRANSLATOR);
        var conflict = Conflict.withId(conflictId).orElseThrow(Refusal::notFound);
        if (!conflict.author().is(by) && !conflict.translation().assignee().is(by)) {
            throw Refusal.notFound();
        }
        if (conflict.isOpen()) {
            conflict.resolve();
            record(by, "conflict.settled", conflict.translation(), conflict.text());
        }
    }

    private static Translation locked(long id) {
        return Translation.locked(id).orElseThrow(Refusal::notFound);
    }

    private void record(Account by, String action, Translation translation, @Nullable String to) {
        var segment = translation.segment();
        var place = translation.language() + " " + segment.paragraph().ordinal() + "." + segment.ordinal();
        var deed = Statements.deed(action, translation.statement()).at(place);
        trail.record(by.username(), deed.changing(null, to));
    }
}
