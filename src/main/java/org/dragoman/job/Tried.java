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
record Tried(
        Set<Language> chosen,
        Map<Language, Entries> entries,
        Map<Language, String> errors,
        @Nullable TriedShare share) {
    static final Tried NOTHING = new Tried(Set.of(), Map.of(), Map.of(), null);

    /** A change of the job in a language. */
    static Tried change(Language language, Entries entries, String error) {
        return new Tried(Set.of(), Map.of(language, entries), Map.of(language, error), null);
    }

    static Tried share(TriedShare share) {
        return new Tried(Set.of(), Map.of(), Map.of(), share);
    }

    /** A cancellation of the job in a language. */
    static Tried cancellation(Language language, String error) {
        return new Tried(Set.of(), Map.of(), Map.of(language, error), null);
    }

    /** A range that was to be shared out. */
    record TriedShare(Language language, String first, String last, String translator, String error) {}
}
