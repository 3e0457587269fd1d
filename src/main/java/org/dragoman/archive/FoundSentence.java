package org.dragoman.archive;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that was found.
 *
 * @param titles of its statement
 * @param path of the edition
 * @param wordings plain
 */
record FoundSentence(
        Map<Language, String> titles,
        String path,
        int edition,
        LocalDate dated,
        int number,
        Map<Language, String> wordings) {

    /** Where it is read in a language. */
    String path(Language language) {
        return path + "/" + language + "/" + number;
    }

    /** The title in a language, or in the first that there is. */
    Title title(Language wanted) {
        var language = Optional.of(wanted)
                .filter(titles::containsKey)
                .orElseGet(() -> titles.keySet().iterator().next());
        var text = titles.get(language);
        return new Title(language, "", text == null ? "" : text);
    }

    @Nullable
    String wording(Language language) {
        return wordings.get(language);
    }
}
