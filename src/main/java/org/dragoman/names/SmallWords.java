package org.dragoman.names;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;

/** Words that a capital makes no name of: those of grammar, titles, the days and months, the languages. */
final class SmallWords {
    private static final Map<Language, Set<String>> WORDS =
            Map.of(Language.EN, words(Language.EN), Language.FR, words(Language.FR));

    private SmallWords() {}

    static boolean has(String word, Language language) {
        return WORDS.getOrDefault(language, WORDS.getOrDefault(Language.EN, Set.of()))
                .contains(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(Language language) {
        var grammar = DataFile.of("small-words", language).words("word");
        var locale = ULocale.forLanguageTag(language.tag());
        var symbols = new DateFormatSymbols(locale);
        var languages = Arrays.stream(ULocale.getISOLanguages()).map(l -> ULocale.getDisplayLanguage(l, locale));
        var calendar = Stream.of(
                        symbols.getWeekdays(),
                        symbols.getMonths(),
                        symbols.getShortWeekdays(),
                        symbols.getShortMonths())
                .flatMap(Arrays::stream)
                .map(w -> w.replace(".", ""));
        return Stream.of(grammar, languages, calendar)
                .flatMap(s -> s)
                .map(w -> w.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
