package org.dragoman.format;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.jspecify.annotations.Nullable;

/**
 * To whom an edition is owed, and on which terms.
 *
 * @param licence null where the organisation grants none
 * @param credits by language
 */
public record Attribution(@Nullable Licence licence, Map<Language, Credits> credits) {

    public static Attribution of(@Nullable Licence licence, List<Language> languages, List<AlignedLine> lines) {
        return new Attribution(
                licence,
                languages.stream()
                        .collect(Collectors.toMap(Function.identity(), language -> Credits.of(lines, language))));
    }

    /** Whether there is anything to say beneath a text in some languages. */
    public boolean says(List<Language> languages) {
        return licence != null
                || languages.stream().anyMatch(language -> in(language).named());
    }

    public Credits in(Language language) {
        return credits.getOrDefault(language, Credits.of(List.of(), language));
    }
}
