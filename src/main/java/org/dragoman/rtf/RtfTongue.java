package org.dragoman.rtf;

import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.docx.WordScripts;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;
import org.dragoman.markup.SaidLanguage;

/**
 * The language of words by its number (RTF 1.9.1, "Character text"; MS-LCID): one for simple scripts, one for complex ones,
 * one for those of the Far East.
 */
final class RtfTongue {
    private static final Map<Integer, String> TAGS = DataFile.of("lcid")
            .table("lcid")
            .collect(Collectors.toUnmodifiableMap(row -> Integer.valueOf(row.key()), DataFile.Entry::word));

    private RtfTongue() {}

    /** The tag of a language other than that of the text; blank where nothing is said, or nothing that is known. */
    static String of(String words, RtfState state, Language language) {
        int number = WordScripts.hasComplex(words)
                ? state.complexLanguage
                : isOfTheFarEast(words) ? state.farEastLanguage : state.simpleLanguage;
        return SaidLanguage.foreign(TAGS.getOrDefault(number, ""), language).orElse("");
    }

    private static boolean isOfTheFarEast(String words) {
        return words.codePoints()
                .anyMatch(c -> Character.isIdeographic(c)
                        || switch (Character.UnicodeScript.of(c)) {
                            case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
                            default -> false;
                        });
    }
}
