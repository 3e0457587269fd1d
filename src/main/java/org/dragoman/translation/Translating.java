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

    /** A translation was finished or sent back; who wants to tell of it does so in this transaction. */
    public record Moved(Translation translation, Account by) {}

    private final Gate gate;
    private final FourEyes fourEyes;
    private final Trail trail;
    private final Event<Approved> approved;
    private final Event<Moved> moved;

    @Inject
    Translating(Gate gate, FourEyes fourEyes, Trail trail, Event<Approved> approved, Event<Moved> moved) {
        this.gate = gate;
        this.fourEyes = fourEyes;
        this.trail = trail;
        this.approved = approved;
        this.moved = moved;
    }

    /**
     * Saves a text as a draft.
     *
     * @param basedOn the version that the text was written from
     * @return the conflict that keeps the text, when someone else saved in between
     */
    @Transactional
    public Optional<Conflict> save(long translationId, String text, int basedOn, Account by) {
        var translation = locked(translationId);
        boolean fresh = translation.version() == basedOn;
        var conflict = translation.save(text, basedOn, by);
        conflict.ifPresent(c -> c.persist());
        if (fresh) {
            settleOvertaken(translation, by);
        }
        return conflict;
    }

    /** Declares what is saved finished. Save first: a text that the gate stops is then already safe. */
    @Transactional
    public void complete(long translationId, Account by) {
        var translation = locked(translationId);
        int before = translation.version();
        translation.complete(by, gate);
        settleOvertaken(translation, by);
        if (translation.version() > before) {
            moved.fire(new Moved(translation, by));
        }
    }

    /**
     * Approves the text that the reviewer has read.
     *
     * @param read the version of the translation that was before them; refused when there is a newer one
     */
    @Transactional
    public void approve(long translationId, int read, Account by) {
        var translation = locked(translationId);
        translation.approve(read, by, gate, fourEyes);
        settleOvertaken(translation, by);
        approved.fire(new Approved(translation));
        record(by, fourEyes.fourEyes() ? "translation.approved" : "translation.approved-alone", translation, null);
    }

    /**
     * Sends a text back to its translator.
     *
     * @param read the version of the translation that was read; null for the newest, whatever it says
     */
    @Transactional
    public void sendBack(long translationId, @Nullable Integer read, String reason, Account by) {
        var translation = locked(translationId);
        if (read != null) {
            translation.mustStillBe(read);
        }
        translation.sendBack(reason, by);
        moved.fire(new Moved(translation, by));
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
            resolve(conflict, by);
        }
    }

    /**
     * Whoever saved from the newest version, declared the text finished or approved it has decided which text stands. The
     * others stay stored, and the trail names them.
     */
    private void settleOvertaken(Translation translation, Account by) {
        Conflict.openOf(translation).forEach(conflict -> resolve(conflict, by));
    }

    private void resolve(Conflict conflict, Account by) {
        conflict.resolve();
        record(by, "conflict.settled", conflict.translation(), conflict.text());
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
