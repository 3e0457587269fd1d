package org.dragoman.names;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;

/**
 * English and French words for the people of a country: <i>Iraqis</i>, <i>Lebanese</i>, <i>Libanais</i>. They have a
 * capital and are no names. CLDR lists countries only, so a word counts that has such an ending after the beginning of
 * a country's name.
 */
final class Demonyms {
    private static final int SHORTEST_STEM = 4;
    /** So much of a country's name may give way to the ending: Turk|ey, Syri|a, Kazakh|stan is too much. */
    private static final int LONGEST_REST = 3;

    private static final Map<Language, List<String>> ENDINGS =
            Map.of(Language.EN, endings(Language.EN), Language.FR, endings(Language.FR));
    private static final Map<Language, List<String>> COUNTRIES = countries();

    private Demonyms() {}

    private static List<String> endings(Language language) {
        return DataFile.of("demonyms", language).words("ending").toList();
    }

    private static Map<Language, List<String>> countries() {
        var countries = new EnumMap<Language, List<String>>(Language.class);
        for (var language : ENDINGS.keySet()) {
            var names = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language.tag()));
            countries.put(
                    language,
                    Arrays.stream(ULocale.getISOCountries())
                            .map(names::regionDisplayName)
                            .map(Demonyms::folded)
                            .toList());
        }
        return countries;
    }

    static boolean has(String word, Language language) {
        var folded = folded(word);
        return Stream.of(folded, folded.replaceFirst("s$", "")).anyMatch(w -> isDemonym(w, language));
    }

    private static boolean isDemonym(String word, Language language) {
        return ENDINGS.getOrDefault(language, List.of()).stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .anyMatch(stem -> stem.length() >= SHORTEST_STEM && beginsCountry(stem, language));
    }

    private static boolean beginsCountry(String stem, Language language) {
        return COUNTRIES.getOrDefault(language, List.of()).stream()
                .anyMatch(c -> c.startsWith(stem) && c.length() - stem.length() <= LONGEST_REST);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
