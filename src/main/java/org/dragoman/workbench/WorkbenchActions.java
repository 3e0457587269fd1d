package org.dragoman.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dragoman.account.Account;
import org.dragoman.translation.Conflict;
import org.dragoman.translation.Seen;
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

    /**
     * A text as it comes from a browser or a program.
     *
     * @param version that the text was written from
     */
    public record Typed(@Nullable String text, @Nullable Integer version, boolean complete) {

        /** The text as it is stored: line breaks as {@code \n} and without NUL, which the database cannot hold. */
        String stored() {
            if (text == null || text.length() > LONGEST) {
                throw Refusal.badInput("text", WorkbenchSavingMessages.class, m -> m.bad_text(LONGEST));
            }
            return text.replace("\r\n", "\n").replace("\0", "");
        }

        int basis() {
            return Seen.of(version, null).version();
        }
    }

    /**
     * Which text is to stand after a conflict.
     *
     * @param choice {@code mine} for the one that was kept, {@code other} for the stored one, {@code merged} for a third;
     *     without a word it is the text that is sent, or else the stored one
     * @param version of the stored text that was before who chooses; null with the stored one for whatever it says now
     */
    public record ConflictChoice(@Nullable String choice, @Nullable String text, @Nullable Integer version) {
        static final ConflictChoice STORED = new ConflictChoice(null, null, null);

        /** What is to be saved; null if the stored text stands. */
        @Nullable
        Typed saved(Conflict conflict) {
            return switch (choice != null ? choice : text == null ? "other" : "merged") {
                case "other" -> null;
                case "mine" -> typed(conflict.text());
                case "merged" -> typed(text);
                default ->
                    throw Refusal.badInput(
                            "choice", WorkbenchSavingMessages.class, WorkbenchSavingMessages::bad_choice);
            };
        }

        private Typed typed(@Nullable String chosen) {
            return new Typed(chosen, version, false);
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
    public record SaveOutcome(Ending ending, @Nullable Refusal refusal, @Nullable Conflict conflict) {

        static SaveOutcome of(Written written, Typed typed) {
            if (!written.taken()) {
                return new SaveOutcome(Ending.REFUSED, written.refusal(), null);
            }
            if (written.conflict() != null) {
                return new SaveOutcome(Ending.CONFLICT, null, written.conflict());
            }
            if (written.refusal() != null) {
                return new SaveOutcome(Ending.HELD, written.refusal(), null);
            }
            return new SaveOutcome(typed.complete() ? Ending.COMPLETED : Ending.SAVED, null, null);
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
    SaveOutcome save(long translationId, Typed typed, Account by) {
        return save(translationId, typed, true, by);
    }

    /**
     * The same.
     *
     * @param disputed false for whoever has locked the translation and found no open conflict
     */
    SaveOutcome save(long translationId, Typed typed, boolean disputed, Account by) {
        String text;
        int basis;
        try {
            text = typed.stored();
            basis = typed.basis();
        } catch (Refusal refusal) {
            return new SaveOutcome(Ending.REFUSED, refusal, null);
        }
        var draft = new Translating.Draft(text, basis, typed.complete(), disputed);
        return SaveOutcome.of(translating.write(translationId, draft, by), typed);
    }

    /**
     * Ends a conflict.
     *
     * @return how saving the chosen text ended; the conflict stays open if that was refused, and gives way to a new one
     *     if someone saved yet another text meanwhile
     */
    SaveOutcome settle(Conflict conflict, ConflictChoice choice, Account by) {
        var typed = choice.saved(conflict);
        if (typed == null) {
            translating.settle(conflict.id(), choice.version(), by);
            return new SaveOutcome(Ending.SAVED, null, null);
        }
        var outcome = save(conflict.translation().id(), typed, by);
        if (outcome.refusal() == null) {
            translating.settle(conflict.id(), null, by);
        }
        return outcome;
    }
}
