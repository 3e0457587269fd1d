package org.dragoman.job;

import java.util.Map;
import java.util.Set;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What someone typed on the page of jobs and was refused: kept, so that they can mend it.
 *
 * @param chosen the languages that were to be given
 * @param errors why a language was refused, in words
 */
record RefusedAssignment(
        Set<Language> chosen,
        Map<Language, JobEntries> entries,
        Map<Language, String> errors,
        @Nullable TriedShare share) {
    static final RefusedAssignment NOTHING = new RefusedAssignment(Set.of(), Map.of(), Map.of(), null);

    /** A change of the job in a language. */
    static RefusedAssignment change(Language language, JobEntries entries, String error) {
        return new RefusedAssignment(Set.of(), Map.of(language, entries), Map.of(language, error), null);
    }

    static RefusedAssignment share(TriedShare share) {
        return new RefusedAssignment(Set.of(), Map.of(), Map.of(), share);
    }

    /** A cancellation of the job in a language. */
    static RefusedAssignment cancellation(Language language, String error) {
        return new RefusedAssignment(Set.of(), Map.of(), Map.of(language, error), null);
    }

    /** A range that was to be shared out. */
    record TriedShare(Language language, String first, String last, String translator, String error) {}
}
