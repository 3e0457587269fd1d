package org.dragoman;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The words of a language stand in a file, where whoever knows the language finds them and where they come from. */
@Tag("plain")
class LanguageDataTest {
    private static final int MANY = 3;

    /** Any letters but those of Latin and those of no script. */
    private static final Pattern FOREIGN_WORD = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}\\p{IsCommon}]]{2,}");

    private static final Pattern ALTERNATIVES = Pattern.compile("\\p{L}[\\p{L}’' -]+(?:\\|\\p{L}[\\p{L}’' -]+){2,}");

    private static final Pattern LETTERS_OF_A_CLASS = Pattern.compile("\\[[^]]*]");

    /** What makes an expression of a word that is written in more than one way: the choice of its end, a repetition. */
    private static final Pattern VARIANTS =
            Pattern.compile("(?<=\\p{L})\\(\\?:[^()]*\\)\\??|\\[[^]]*]|\\\\[pP]\\{\\p{L}+}|\\\\.|\\{[\\d,]*}|[?+*]");

    private static final Pattern ROMAN_NUMERAL = Pattern.compile("(?<!\\p{L})[IVXLC]+(?!\\p{L})");

    /** What shows the examples of the checks, which are sentences and no lists. */
    private static final Pattern SENTENCE = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Cf} ]+\\.");

    /** The rooms that read what others write; the words in their expressions are those of the format. */
    private static final Map<String, String> ROOMS = Map.of(
            "markup", "the names of HTML's elements",
            "decoding", "the letters of a table of codes",
            "database", "the levels of PostgreSQL's log",
            "account", "the rows of keyboards and the letters of alphabets, which are no words");

    private static final Map<String, String> TEXTS = Map.of(
            "txt|pdf", "the endings of the names of files",
            "jpe?g|png", "more of them",
            "com|org|net", "domains of the internet",
            "approve|refuse|retire|revive", "the verbs of an address",
            "(fr|ar|fa)", "the tags of languages");

    private static final Map<String, List<String>> FOUND = new ConcurrentHashMap<>();

    static Stream<String> rooms() {
        return House.rooms().stream().filter(room -> !ROOMS.containsKey(room));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noRoomSpellsOutTheWordsOfALanguage(String room) {
        assertThat(found(room).stream().filter(text -> TEXTS.keySet().stream().noneMatch(text::contains)))
                .as(
                        "words of a language in Java: move them into a file of src/main/resources/language, the first comment"
                                + " of which says where they come from, and read it with DataFile")
                .isEmpty();
    }

    @Test
    void noExceptionIsWithoutUse() {
        assertThat(ROOMS.keySet()).noneMatch(room -> found(room).isEmpty());
        assertThat(TEXTS.keySet())
                .allMatch(part -> rooms().anyMatch(room -> found(room).stream().anyMatch(text -> text.contains(part))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "صباح|فجر|ضحى",
                "ممنوع محظور مرفوض",
                "(?:سنة|عام|في)[\\s\\h]+",
                "ماد[هۀ]ٔ?|بند|فصل",
                "(?i:premi(?:er|ère)|unique|dernier)",
                "soir(?:ée)?|matin(?:ée)?|aube",
                "in the |at the |du "
            })
    void knowsWordsWhenItSeesThem(String text) {
        assertThat(isLanguageData(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "آنان هفتاد درخت کاشتند.",
                "[\\p{L}\\p{M}]+|\\p{Lu}|\\d",
                "[بل]ال.*|لل.*|ب",
                "(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})",
                "SELECT a || b"
            })
    void letsOtherTextsBe(String text) {
        assertThat(isLanguageData(text)).isFalse();
    }

    private static List<String> found(String room) {
        return FOUND.computeIfAbsent(room, r -> JavaTexts.of(r).stream()
                .filter(LanguageDataTest::isLanguageData)
                .toList());
    }

    private static boolean isLanguageData(String text) {
        return !SENTENCE.matcher(text).matches() && (hasForeignWords(text) || hasAlternatives(text));
    }

    private static boolean hasForeignWords(String text) {
        var words = LETTERS_OF_A_CLASS.matcher(text).replaceAll("");
        return FOREIGN_WORD.matcher(words).results().count() >= MANY;
    }

    private static boolean hasAlternatives(String text) {
        var words = VARIANTS.matcher(text).replaceAll("");
        return ALTERNATIVES.matcher(ROMAN_NUMERAL.matcher(words).replaceAll("")).find();
    }
}
