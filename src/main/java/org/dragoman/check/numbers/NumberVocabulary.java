package org.dragoman.check.numbers;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.language.Language;

/**
 * The words that a language writes its numbers in, folded as {@link LetterClasses#fold} folds them. They are those of CLDR's
 * spellout rules, with the case endings and articles that those leave out, and what those do not spell out.
 *
 * @param numbers the value of each phrase
 * @param ordinals the phrases that tell a rank, and so after another number a part: third, چهارم
 * @param parts by how much each word divides: quarter, moitié, ثلث
 * @param groups by how much each word multiplies what is counted: decades
 */
record NumberVocabulary(
        Map<String, Integer> numbers, Set<String> ordinals, Map<String, Integer> parts, Map<String, Integer> groups) {
    static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\u200C]*");

    private static final List<String> ARABIC_TENS =
            List.of("عشرين", "ثلاثين", "أربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين");
    private static final Map<Language, NumberVocabulary> ALL = Arrays.stream(Language.values())
            .collect(
                    Collectors.toMap(l -> l, NumberVocabulary::read, (a, b) -> a, () -> new EnumMap<>(Language.class)));

    static NumberVocabulary of(Language language) {
        return ALL.getOrDefault(language, new NumberVocabulary(Map.of(), Set.of(), Map.of(), Map.of()));
    }

    private static NumberVocabulary read(Language language) {
        var phrases = new HashMap<String, Integer>();
        var ordinals = new HashSet<String>();
        var format = new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT);
        var rules = Arrays.stream(format.getRuleSetNames())
                .filter(r -> r.contains("cardinal") || r.contains("ordinal"))
                .toList();
        for (var rule : rules) {
            IntStream.concat(IntStream.rangeClosed(0, 100), IntStream.iterate(200, n -> n <= 1000, n -> n + 100))
                    .forEach(n -> spellings(language, n, format.format(n, rule))
                            .map(NumberVocabulary::phrase)
                            .filter(p -> phrases.putIfAbsent(p, n) == null)
                            .filter(p -> rule.contains("ordinal"))
                            .forEach(ordinals::add));
        }
        table(extra(language)).forEach(phrases::putIfAbsent);
        if (language == Language.AR) {
            arabicDecades(phrases);
        }
        if (language == Language.FA) {
            phrases.keySet().stream().filter(p -> p.endsWith("م")).forEach(ordinals::add);
        }
        return new NumberVocabulary(
                Map.copyOf(phrases), Set.copyOf(ordinals), table(parts(language)), table(groups(language)));
    }

    /** Reads what is written as {@code number word|word; number word}. */
    private static Map<String, Integer> table(String entries) {
        return Arrays.stream(entries.split("; ?"))
                .flatMap(entry -> Arrays.stream(
                                entry.substring(entry.indexOf(' ') + 1).split("\\|"))
                        .map(word -> Map.entry(phrase(word), Integer.valueOf(entry.substring(0, entry.indexOf(' '))))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }

    /** A number, then the words that divide by it. */
    private static String parts(Language language) {
        return switch (language) {
            case EN -> "2 half|halves; 4 quarter|quarters";
            case FR -> "2 moitié|moitiés|demi|demie; 3 tiers; 4 quart|quarts";
            case AR ->
                "2 نصف|النصف|بنصف|ونصف|لنصف; 3 ثلث|الثلث|بثلث|وثلث|أثلاث|ثلثا|ثلثي|ثلثان|ثلثين|الثلثين|بثلثي|لثلثي; 4 ربع|الربع|بربع|وربع|أرباع; 5 خمس|أخماس; 6 أسداس;"
                        + " 7 أسباع; 8 أثمان; 9 أتساع; 10 عشر|أعشار";
            case FA -> "2 نیم|نصف|نیمی|نیمه; 3 ثلث; 4 ربع";
        };
    }

    /** A number, then the words that count by it. */
    private static String groups(Language language) {
        return switch (language) {
            case EN -> "10 decade|decades; 12 dozen";
            case FR -> "10 décennie|décennies; 12 douzaines";
            case AR -> "10 عقود|عقدا|عقد";
            case FA -> "10 دهه";
        };
    }

    /** The eighties are a plural of eighty: ثمانينيات or ثمانينات. */
    private static void arabicDecades(Map<String, Integer> phrases) {
        for (int i = 0; i < ARABIC_TENS.size(); i++) {
            for (var prefix : List.of("", "ال", "وال", "بال", "لل", "و")) {
                phrases.put(phrase(prefix + ARABIC_TENS.get(i) + "يات"), 10 * (i + 2));
                phrases.put(phrase(prefix + ARABIC_TENS.get(i) + "ات"), 10 * (i + 2));
            }
        }
    }

    static String phrase(String spelling) {
        return WORD.matcher(spelling)
                .results()
                .map(m -> LetterClasses.fold(m.group()))
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
                        spelling.replace(" و ", "و"),
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
                .flatMap(s -> Stream.of(s, s.replace("ة", "")))
                .flatMap(s -> Stream.of(s, "و" + s, "ال" + s, "لل" + s, s.replaceFirst("^ال", ""), "ب" + s, "ل" + s));
    }

    /** What CLDR does not spell out: a number, then its words. */
    private static String extra(Language language) {
        return switch (language) {
            case EN ->
                "0 midnight; 1 a|an|once; 2 twice|pair|couple|both; 12 dozen|noon; 100 hundred|hundreds;"
                        + " 1000 thousand|thousands; 1000000 million|millions; 1000000000 billion|billions; 20 twenties; 30 thirties; 60 sixties; 70 seventies; 80 eighties; 90 nineties";
            case FR ->
                "0 minuit; 2 second|seconde; 10 dizaine|dizaines; 12 douzaine|midi; 15 quinzaine; 20 vingtaine;"
                        + " 50 cinquantaine; 100 centaine|centaines|cents; 80 quatre vingts; 1000 millier|milliers;"
                        + " 1000000 million|millions; 1000000000 milliard|milliards";
            case AR ->
                "0 منتصف الليل; 8 ثمان|ثماني; 10 عشرات; 20 عقدان|عقدين; 11 أحد عشر|إحدى عشرة|الحادي عشر|الحادية عشرة|الأحد عشر|الإحدى عشرة;"
                        + " 12 اثنا عشر|اثني عشر|اثنتا عشرة|اثنتي عشرة|الاثنا عشر|الاثني عشر|الاثنتا عشرة|الاثنتي عشرة;"
                        + " 100 مئة|المئة|مئات; 200 مئتين|مئتا|مئتي; 300 ثلاثمائة|ثلاثمئة; 400 أربعمائة|أربعمئة; 500 خمسمائة|خمسمئة;"
                        + " 600 ستمائة|ستمئة; 700 سبعمائة|سبعمئة; 800 ثمانمائة|ثمانمئة; 900 تسعمائة|تسعمئة; 1000 آلاف|الآلاف;"
                        + " 2000 ألفا|ألفان|ألفين|ألفي; 1000000 مليون|مليوناً|ملايين; 2000000 مليونا|مليونان|مليونين|مليوني;"
                        + " 1000000000 مليار|ملياراً|مليارات|بليون";
            case FA ->
                "0 نیمه‌شب; 1 اول|نخست|نخستین|اولین|یکم; 3 سوم|سومین; 10 ده‌ها; 12 ظهر; 30 سی‌ام|سی ام; 100 صدها;"
                        + " 1000 هزار|هزاران; 1000000 میلیون|میلیون‌ها; 1000000000 میلیارد|میلیاردها";
        };
    }
}
