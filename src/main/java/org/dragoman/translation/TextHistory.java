package org.dragoman.translation;

import java.util.List;
import org.dragoman.provenance.Origin;
import org.dragoman.provenance.Review;
import org.dragoman.provenance.TextProvenance;
import org.jspecify.annotations.Nullable;

/**
 * What the history of a translation tells of its text: what came from elsewhere stays from there however much people
 * change it afterwards, until something else takes its place or somebody begins with an empty text.
 */
public final class TextHistory {

    private TextHistory() {}

    /**
     * Where a text comes from and who has looked at it, with names.
     *
     * @param history all revisions of the translation, the oldest first
     */
    public static TextProvenance provenance(List<TranslationRevision> history) {
        var origin = Origin.PERSON;
        boolean edited = false;
        TranslationRevision last = null;
        for (var revision : history) {
            var brought = revision.origin();
            if (brought == null) {
                continue;
            }
            if (last == null || last.text().isBlank() || brought != Origin.PERSON) {
                origin = brought;
                edited = false;
            } else {
                edited = origin != Origin.PERSON;
            }
            last = revision;
        }
        return new TextProvenance(origin, edited, review(history), name(last), name(approval(history)));
    }

    private static @Nullable String name(@Nullable TranslationRevision revision) {
        return revision == null ? null : revision.author().displayName();
    }

    private static Review review(List<TranslationRevision> history) {
        var approval = approval(history);
        if (approval == null) {
            return Review.NONE;
        }
        return history.stream().anyMatch(r -> r.changedText() && r.author().is(approval.author()))
                ? Review.BY_WRITER
                : Review.FOUR_EYES;
    }

    /** The revision by which somebody approved the text as it is; a later one may have given its codes other numbers. */
    private static @Nullable TranslationRevision approval(List<TranslationRevision> history) {
        TranslationRevision approval = null;
        for (var revision : history) {
            if (revision.state() != State.APPROVED) {
                approval = null;
            } else if (approval == null) {
                approval = revision;
            }
        }
        return approval;
    }
}
