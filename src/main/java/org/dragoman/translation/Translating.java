package org.dragoman.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Trail;
import org.dragoman.provenance.Origin;
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

    /** Text or state of a translation has changed; who keeps something about it follows in this transaction. */
    public record Changed(Translation translation) {}

    /**
     * What became of a text that someone wrote.
     *
     * @param taken whether it is stored, as the text or as a conflict
     * @param conflict what keeps it, when someone else saved in between
     * @param refusal why it was not taken, or does not count as finished
     */
    public record Written(boolean taken, @Nullable Conflict conflict, @Nullable Refusal refusal) {}

    /**
     * What someone wrote.
     *
     * @param basedOn the version that the text was written from
     * @param finished whether it is meant to be
     * @param disputed whether a conflict may be open; whoever has locked the translation and found none spares the look
     */
    public record Draft(String text, int basedOn, boolean finished, boolean disputed) {}

    private final Gate gate;
    private final FourEyes fourEyes;
    private final Offers offers;
    private final Trail trail;
    private final Event<Approved> approved;
    private final Event<Moved> moved;
    private final Event<Changed> changed;

    @Inject
    Translating(
            Gate gate,
            FourEyes fourEyes,
            Offers offers,
            Trail trail,
            Event<Approved> approved,
            Event<Moved> moved,
            Event<Changed> changed) {
        this.gate = gate;
        this.fourEyes = fourEyes;
        this.offers = offers;
        this.trail = trail;
        this.approved = approved;
        this.moved = moved;
        this.changed = changed;
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
        return save(translation, text, basedOn, by, origin(translation, text));
    }

    /** Saves a text that a file had already, as {@link #save(long, String, int, Account)} does. */
    @Transactional
    public Optional<Conflict> takeOver(long translationId, String text, int basedOn, Account by) {
        return save(locked(translationId), text, basedOn, by, Origin.IMPORTED);
    }

    private Optional<Conflict> save(Translation translation, String text, int basedOn, Account by, Origin origin) {
        int before = translation.version();
        var conflict = translation.save(text, basedOn, by, origin);
        conflict.ifPresent(c -> c.persist());
        if (before == basedOn) {
            settle(Conflict.openOf(translation), by);
        }
        tellIfChanged(translation, before);
        return conflict;
    }

    /**
     * Declares what is saved finished. Save first: a text that the gate stops is then already safe.
     *
     * @param seen what the translator had before them; refused when there is something newer
     */
    @Transactional
    public void complete(long translationId, Seen seen, Account by) {
        var translation = locked(translationId);
        int before = translation.version();
        var open = Conflict.openOf(translation);
        translation.complete(seen, open, by, gate);
        if (translation.version() != before) {
            settle(open, by);
        }
        tellIfMoved(translation, before, by);
        tellIfChanged(translation, before);
    }

    /**
     * Saves a text as a draft and, where it is meant to be, declares it finished, in one transaction. A refusal is told
     * and not thrown: what the gate stops is saved all the same.
     */
    @Transactional
    public Written write(long translationId, Draft draft, Account by) {
        var translation = locked(translationId);
        int before = translation.version();
        try {
            var conflict = translation.save(draft.text(), draft.basedOn(), by, origin(translation, draft.text()));
            if (conflict.isPresent()) {
                conflict.get().persist();
                return new Written(true, conflict.get(), null);
            }
        } catch (Refusal refusal) {
            return new Written(false, null, refusal);
        }
        int saved = translation.version();
        var open = draft.disputed() ? Conflict.openOf(translation) : List.<Conflict>of();
        if (before == draft.basedOn()) {
            settle(open, by);
            open = List.of();
        }
        var held = draft.finished() ? held(translation, open, by) : null;
        tellIfMoved(translation, saved, by);
        tellIfChanged(translation, before);
        return new Written(true, null, held);
    }

    /** No browser says where a text comes from: what was not offered was written. */
    private Origin origin(Translation translation, String text) {
        return text.isBlank() || text.equals(translation.text())
                ? Origin.PERSON
                : offers.originOf(translation, text).orElse(Origin.PERSON);
    }

    private @Nullable Refusal held(Translation translation, List<Conflict> open, Account by) {
        try {
            translation.complete(Seen.alone(translation.version()), open, by, gate);
            return null;
        } catch (Refusal refusal) {
            return refusal;
        }
    }

    private void tellIfMoved(Translation translation, int before, Account by) {
        if (translation.version() > before) {
            moved.fire(new Moved(translation, by));
        }
    }

    private void tellIfChanged(Translation translation, int before) {
        if (translation.version() != before) {
            changed.fire(new Changed(translation));
        }
    }

    /**
     * Approves the text that the reviewer has read.
     *
     * @param seen what was before them; refused when there is something newer
     */
    @Transactional
    public void approve(long translationId, Seen seen, Account by) {
        var translation = locked(translationId);
        int before = translation.version();
        var open = Conflict.openOf(translation);
        translation.approve(seen, open, by, gate, fourEyes);
        if (translation.version() == before) {
            return;
        }
        settle(open, by);
        changed.fire(new Changed(translation));
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
        int before = translation.version();
        translation.sendBack(read == null ? before : read, reason, by);
        if (translation.version() == before) {
            return;
        }
        moved.fire(new Moved(translation, by));
        changed.fire(new Changed(translation));
        record(by, "translation.sent-back", translation, reason);
    }

    /**
     * Ends a conflict: the text that is now saved stands; the other stays stored. What has ended stays as it did.
     *
     * @param read the version of the translation that was chosen; null for the newest, whatever it says
     */
    @Transactional
    public void settle(long conflictId, @Nullable Integer read, Account by) {
        by.mustHold(Role.TRANSLATOR);
        var conflict = Conflict.withId(conflictId).orElseThrow(Refusal::notFound);
        if (!conflict.author().is(by) && !conflict.translation().assignee().is(by)) {
            throw Refusal.notFound();
        }
        if (conflict.isOpen()) {
            if (read != null) {
                locked(conflict.translation().id()).mustStillBe(read);
            }
            resolve(conflict, by);
        }
    }

    /** Whoever saved from the newest version has decided which text stands. The others stay stored, and the trail names them. */
    private void settle(List<Conflict> open, Account by) {
        open.forEach(conflict -> resolve(conflict, by));
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
