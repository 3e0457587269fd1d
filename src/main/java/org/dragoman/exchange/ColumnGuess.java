package org.dragoman.exchange;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;
import org.dragoman.matching.TermStatus;

/**
 * What a heading of a foreign table may mean: a language by its code or its name in any of the languages, and beside it
 * whether the forms are variants or forbidden.
 */
final class ColumnGuess {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final DataFile HEADINGS = DataFile.of("headings");

    private static final Map<Language, Set<String>> NAMES =
            Arrays.stream(Language.values()).collect(Collectors.toMap(language -> language, ColumnGuess::names));
    private static final Set<String> FORBIDDEN = folded("forbidden");
    private static final Set<String> VARIANTS = folded("variant");
    private static final Map<String, Set<String>> OTHERS =
            Map.of(GlossaryColumns.KEY, folded("key"), GlossaryColumns.NOTE, folded("note"));

    private static final int LONGEST_CODE = 3;

    private ColumnGuess() {}

    private static Set<String> names(Language language) {
        var inEachLanguage =
                Arrays.stream(Language.values()).map(reader -> language.locale().getDisplayLanguage(reader.locale()));
        return Stream.of(Stream.of(language.tag(), language.endonym()), inEachLanguage, HEADINGS.words(language.tag()))
                .flatMap(s -> s)
                .flatMap(name -> words(name).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> folded(String kind) {
        return HEADINGS.words(kind).flatMap(w -> words(w).stream()).collect(Collectors.toSet());
    }

    private static List<String> words(String heading) {
        var plain = MARKS.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** The column of a glossary that a heading means; {@link ColumnChoice#NONE} where it cannot be told. */
    static String of(String heading) {
        var own = heading.strip().toLowerCase(Locale.ROOT);
        if (GlossaryColumns.ALL.contains(own)) {
            return own;
        }
        var words = words(heading);
        var languages = languages(words.stream().filter(w -> w.length() > LONGEST_CODE));
        if (languages.isEmpty()) {
            languages = languages(words.stream());
        }
        if (languages.size() == 1) {
            return GlossaryColumns.of(languages.iterator().next(), status(words));
        }
        if (languages.size() > 1) {
            return ColumnChoice.NONE;
        }
        return OTHERS.entrySet().stream()
                .filter(other -> words.stream().anyMatch(other.getValue()::contains))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(ColumnChoice.NONE);
    }

    /** A code can be a word as well: « terme en français ». */
    private static Set<Language> languages(Stream<String> words) {
        var named = words.toList();
        return NAMES.entrySet().stream()
                .filter(language -> named.stream().anyMatch(language.getValue()::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static TermStatus status(List<String> words) {
        if (words.stream().anyMatch(FORBIDDEN::contains)) {
            return TermStatus.FORBIDDEN;
        }
        return words.stream().anyMatch(VARIANTS::contains) ? TermStatus.ADMITTED : TermStatus.PREFERRED;
    }
}
