package org.dragoman.check;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.language.Language;

/**
 * The numbers that a text writes in words or in Roman numerals: what a number in the digits of the other text may have
 * become. The words are those of CLDR's spellout rules, with the case endings and articles that those leave out.
 */
final class NumberWords {
    private static final int LONGEST_PHRASE = 4;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\u200C]*");
    private static final Pattern ROMAN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})(?:er|re|e|es|ème|th|st|nd|rd)?(?![\\p{L}\\p{N}])");
    private static final Map<Language, Map<String, Integer>> PHRASES = Arrays.stream(Language.values())
            .collect(Collectors.toMap(l -> l, NumberWords::phrases, (a, b) -> a, () -> new EnumMap<>(Language.class)));

    private NumberWords() {}

    static List<Integer> in(Prose prose, Language language) {
        var values = new ArrayList<Integer>();
        var words = WORD.matcher(prose.text())
                .results()
                .map(m -> Letters.fold(m.group()))
                .toList();
        var phrases = PHRASES.getOrDefault(language, Map.of());
        for (var from = 0; from < words.size(); from++) {
            from += Math.max(0, addLongest(words, from, phrases, values) - 1);
        }
        if (!language.isRightToLeft()) {
            ROMAN.matcher(prose.text()).results().forEach(m -> values.add(roman(m.group(1), m.group(2), m.group(3))));
        }
        return values;
    }

    /** Adds the value of the longest phrase that begins at {@code from}; returns its length in words. */
    private static int addLongest(List<String> words, int from, Map<String, Integer> phrases, List<Integer> values) {
        for (var length = Math.min(LONGEST_PHRASE, words.size() - from); length > 0; length--) {
            var value = phrases.get(String.join(" ", words.subList(from, from + length)));
            if (value != null) {
                values.add(value);
                return length;
            }
        }
        return 0;
    }

    private static int roman(String hundreds, String tens, String units) {
        return 100 * hundreds.length() + 10 * romanDigit(tens, "X", "L", "C") + romanDigit(units, "I", "V", "X");
    }

    private static int romanDigit(String text, String one, String five, String ten) {
        return List.of(
                        "",
                        one,
                        one + one,
                        one + one + one,
                        one + five,
                        five,
                        five + one,
                        five + one + one,
                        five + one + one + one,
                        one + ten)
                .indexOf(text);
    }

    private static Map<String, Integer> phrases(Language language) {
        var phrases = new HashMap<String, Integer>();
        var format = new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT);
        var rules = Arrays.stream(format.getRuleSetNames())
                .filter(r -> r.contains("cardinal") || r.contains("ordinal"))
                .toList();
        IntStream.concat(IntStream.rangeClosed(0, 100), IntStream.iterate(200, n -> n <= 1000, n -> n + 100))
                .forEach(n -> rules.stream()
                        .flatMap(r -> spellings(language, n, format.format(n, r)))
                        .map(NumberWords::phrase)
                        .forEach(p -> phrases.putIfAbsent(p, n)));
        extra(language).forEach((words, n) -> Arrays.stream(words.split("\\|"))
                .forEach(w -> phrases.putIfAbsent(phrase(w), n)));
        return Map.copyOf(phrases);
    }

    private static String phrase(String spelling) {
        return WORD.matcher(spelling)
                .results()
                .map(m -> Letters.fold(m.group()))
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> spellings(Language language, int n, String spelling) {
        return switch (language) {
            case EN -> Stream.of(spelling, spelling + "s");
            case FR -> Stream.of(spelling, spelling.replace("-", " "));
            case AR -> arabic(spelling);
            case FA ->
                Stream.of(
                        spelling,
                        spelling + "م",
                        spelling + "مین",
                        spelling + " ام",
                        spelling.replace(" و ", "و") + "م",
                        n == 30 || n % 10 == 0 ? spelling + "‌ام" : spelling);
        };
    }

    /** Both cases, with and without the article, the counted noun's two genders, and the usual spelling of a hundred. */
    private static Stream<String> arabic(String spelling) {
        return Stream.of(
                        spelling,
                        spelling.replace("ون", "ين"),
                        spelling.replace("ان", "ين"),
                        spelling.replace("ة عشر", " عشرة"))
                .flatMap(s -> Stream.of(s, s.replace("إث", "اث"), s.replace("مائ", "مئ"), s.replace("مائ", "م")))
                .flatMap(s -> Stream.of(
                        s,
                        s.replace("ة", ""),
                        "و" + s,
                        "ال" + s,
                        "لل" + s,
                        s.replaceFirst("^ال", ""),
                        "ب" + s,
                        "ل" + s));
    }

    private static Map<String, Integer> extra(Language language) {
        return switch (language) {
            case EN ->
                Map.of(
                        "a|an",
                        1,
                        "dozen",
                        12,
                        "hundred|hundreds",
                        100,
                        "thousand|thousands",
                        1000,
                        "half",
                        50,
                        "twice|pair|couple|both",
                        2,
                        "once",
                        1,
                        "midnight",
                        0,
                        "noon",
                        12);
            case FR ->
                Map.of(
                        "douzaine",
                        12,
                        "dizaine|dizaines",
                        10,
                        "centaine|centaines",
                        100,
                        "vingtaine",
                        20,
                        "quinzaine",
                        15,
                        "cinquantaine",
                        50,
                        "second|seconde",
                        2,
                        "minuit",
                        0,
                        "midi",
                        12,
                        "millier|milliers",
                        1000);
            case AR ->
                Map.of(
                        "أحد عشر|إحدى عشرة|الحادي عشر|الحادية عشرة",
                        11,
                        "اثنا عشر|اثني عشر|اثنتي عشرة|اثنتا عشرة",
                        12,
                        "ثماني",
                        8,
                        "ثمان",
                        8,
                        "مئة|المئة|مئات",
                        100,
                        "آلاف|الآلاف",
                        1000,
                        "مئتين|مئتا|مئتي",
                        200,
                        "منتصف الليل",
                        0,
                        "عشرات",
                        10);
            case FA ->
                Map.of(
                        "اول|نخست|نخستین|اولین",
                        1,
                        "سوم|سومین",
                        3,
                        "هزار|هزاران",
                        1000,
                        "صدها",
                        100,
                        "ده‌ها",
                        10,
                        "نیمه‌شب",
                        0,
                        "ظهر",
                        12,
                        "سی‌ام|سی ام",
                        30,
                        "نیم",
                        50,
                        "یکم",
                        1);
        };
    }
}
