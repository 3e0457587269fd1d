package org.dragoman.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dragoman.account.Account;
import org.dragoman.translation.Conflict;
import org.dragoman.translation.Translating;
import org.dragoman.translation.Translating.Written;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a translator does at the workbench. A text that the gate stops is safe all the same.
 */
@ApplicationScoped
class WorkbenchActions {
    private static final int LONGEST = 20_000;

    /** A text as it comes from a browser or a program. */
    public record Typed(@Nullable String text, int version, boolean complete) {

        /** The text as it is stored: line breaks as {@code \n} and without NUL, which the database cannot hold. */
        String stored() {
            if (text == null || text.length() > LONGEST) {
                throw Refusal.badInput("text", WorkbenchSavingMessages.class, m -> m.bad_text(LONGEST));
            }
            return text.replace("\r\n", "\n").replace("\0", "");
        }
    }

    /** How it ended. */
    public enum Ending {
        SAVED,
        COMPLETED,
        /** Someone else saved in between; the text is kept beside theirs. */
        CONFLICT,
        /** The text is saved, but cannot count as finished. */
        HELD,
        /** The text was not taken. */
        REFUSED
    }

    /** How it ended, and what refused it if anything did. */
    public record Outcome(Ending ending, @Nullable Refusal refusal, @Nullable Conflict conflict) {

        static Outcome of(Written written, Typed typed) {
            if (!written.taken()) {
                return new Outcome(Ending.REFUSED, written.refusal(), null);
            }
            if (written.conflict() != null) {
                return new Outcome(Ending.CONFLICT, null, written.conflict());
            }
            if (written.refusal() != null) {
                return new Outcome(Ending.HELD, written.refusal(), null);
            }
            return new Outcome(typed.complete() ? Ending.COMPLETED : Ending.SAVED, null, null);
        }

        /** Why the text does not stand as it was meant; null if it does. */
        Refusal.@Nullable Kind why() {
            if (refusal != null) {
                return refusal.kind();
            }
            return ending == Ending.CONFLICT ? Refusal.Kind.CONFLICT : null;
        }
    }

    private final Translating translating;

    @Inject
    WorkbenchActions(Translating translating) {
        this.translating = translating;
    }

    /** Saves a text, and declares it finished if it is. Refusals are part of the outcome, not thrown. */
    Outcome save(long translationId, Typed typed, Account by) {
        String text;
        try {
            text = typed.stored();
        } catch (Refusal refusal) {
            return new Outcome(Ending.REFUSED, refusal, null);
        }
        return Outcome.of(translating.write(translationId, text, typed.version(), typed.complete(), by), typed);
    }

    /**
     * Ends a conflict.
     *
     * @param chosen the text that is to stand; null keeps the one that is stored
     * @return how saving the chosen text ended; the conflict stays open if that was refused, and gives way to a new one
     *     if someone saved yet another text meanwhile
     */
    Outcome settle(Conflict conflict, @Nullable Typed chosen, Account by) {
        var outcome = chosen == null
                ? new Outcome(Ending.SAVED, null, null)
                : save(conflict.translation().id(), chosen, by);
        if (outcome.refusal() == null) {
            translating.settle(conflict.id(), by);
        }
        return outcome;
    }
}
