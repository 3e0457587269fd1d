package org.dragoman.check;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final Set<String> CONJUNCTIONS = Set.of("and", "et", "و");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** What adds a half to the number before it. */
    private static final Map<Language, Set<String>> HALVES = Map.of(
            Language.EN, Set.of("and a half"),
            Language.FR, Set.of("et demi", "et demie"),
            Language.AR, Set.of("ونصف", "و نصف", "والنصف"),
            Language.FA, Set.of("و نیم"));

    private static final List<String> ARABIC_TENS =
            List.of("عشرين", "ثلاثين", "أربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين");
    private static final Map<Language, Map<String, Integer>> PHRASES = Arrays.stream(Language.values())
            .collect(Collectors.toMap(l -> l, NumberWords::phrases, (a, b) -> a, () -> new EnumMap<>(Language.class)));

    private NumberWords() {}

    static List<BigDecimal> in(Prose prose, Language language) {
        var values = new ArrayList<BigDecimal>();
        var words = WORD.matcher(prose.text())
                .results()
                .map(m -> Letters.fold(m.group()))
                .toList();
        var phrases = PHRASES.getOrDefault(language, Map.of());
        var chain = new Chain(values);
        for (var from = 0; from < words.size(); from++) {
            var length = longest(words, from, phrases, chain);
            if (length == 0 && chain.addHalf(words, from, HALVES.getOrDefault(language, Set.of()))) {
                continue;
            }
            chain.breakUnless(length > 0 || CONJUNCTIONS.contains(words.get(from)));
            from += Math.max(0, length - 1);
        }
        chain.breakUnless(false);
        if (!language.isRightToLeft()) {
            ROMAN.matcher(prose.text())
                    .results()
                    .forEach(m -> values.add(BigDecimal.valueOf(roman(m.group(1), m.group(2), m.group(3)))));
        }
        return values;
    }

    /** Adds the value of the longest phrase that begins at {@code from}; returns its length in words, or 0. */
    private static int longest(List<String> words, int from, Map<String, Integer> phrases, Chain chain) {
        for (var length = Math.min(LONGEST_PHRASE, words.size() - from); length > 0; length--) {
            var value = phrases.get(String.join(" ", words.subList(from, from + length)));
            if (value != null) {
                chain.add(value);
                return length;
            }
        }
        return 0;
    }

    /** Numbers side by side, which are values each and one value together: two | million | fifty | thousand. */
    private static final class Chain {
        private static final int LIMIT = 1_000_000;

        private final List<BigDecimal> values;
        private int length;
        private long millions;
        private long thousands;
        private long rest;

        Chain(List<BigDecimal> values) {
            this.values = values;
        }

        void add(int value) {
            values.add(BigDecimal.valueOf(value));
            length++;
            if (value >= LIMIT) {
                millions += Math.max(1, whole()) * value;
                thousands = 0;
                rest = 0;
            } else if (value == 1000) {
                thousands += Math.max(1, rest);
                rest = 0;
            } else if (value == 100 && rest > 0 && rest < 10) {
                rest *= value;
            } else {
                rest = Math.min(rest + value, LIMIT);
            }
        }

        void breakUnless(boolean goesOn) {
            if (goesOn) {
                return;
            }
            if (length > 1 && thousands < LIMIT) {
                values.add(BigDecimal.valueOf(millions + whole()));
            }
            length = 0;
            millions = 0;
            thousands = 0;
            rest = 0;
        }

        private long whole() {
            return thousands * 1000 + rest;
        }

        /** Whether half of what was counted follows: three | and a half. */
        boolean addHalf(List<String> words, int from, Set<String> halves) {
            boolean follows = length > 0
                    && IntStream.rangeClosed(1, Math.min(3, words.size() - from))
                            .anyMatch(n -> halves.contains(String.join(" ", words.subList(from, from + n))));
            if (follows) {
                values.add(BigDecimal.valueOf(millions + whole()).add(HALF));
            }
            return follows;
        }
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
        for (var entry : extra(language).split("; ?")) {
            var words = entry.substring(entry.indexOf(' ') + 1).split("\\|");
            var value = Integer.parseInt(entry.substring(0, entry.indexOf(' ')));
            Arrays.stream(words).forEach(w -> phrases.putIfAbsent(phrase(w), value));
        }
        if (language == Language.AR) {
            arabicDecades(phrases);
        }
        return Map.copyOf(phrases);
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
                "0 midnight; 1 a|an|once; 2 twice|pair|couple|both; 12 dozen|noon; 50 half; 100 hundred|hundreds;"
                        + " 1000 thousand|thousands; 1000000 million|millions; 1000000000 billion|billions; 20 twenties; 30 thirties; 60 sixties; 70 seventies; 80 eighties; 90 nineties";
            case FR ->
                "0 minuit; 2 second|seconde; 10 dizaine|dizaines; 12 douzaine|midi; 15 quinzaine; 20 vingtaine;"
                        + " 50 cinquantaine; 100 centaine|centaines|cents; 80 quatre vingts; 1000 millier|milliers;"
                        + " 1000000 million|millions; 1000000000 milliard|milliards";
            case AR ->
                "0 منتصف الليل; 8 ثمان|ثماني; 10 عشرات; 11 أحد عشر|إحدى عشرة|الحادي عشر|الحادية عشرة|الأحد عشر|الإحدى عشرة;"
                        + " 12 اثنا عشر|اثني عشر|اثنتا عشرة|اثنتي عشرة|الاثنا عشر|الاثني عشر|الاثنتا عشرة|الاثنتي عشرة;"
                        + " 100 مئة|المئة|مئات; 200 مئتين|مئتا|مئتي; 300 ثلاثمائة|ثلاثمئة; 400 أربعمائة|أربعمئة; 500 خمسمائة|خمسمئة;"
                        + " 600 ستمائة|ستمئة; 700 سبعمائة|سبعمئة; 800 ثمانمائة|ثمانمئة; 900 تسعمائة|تسعمئة; 1000 آلاف|الآلاف;"
                        + " 2000 ألفا|ألفان|ألفين|ألفي; 1000000 مليون|مليوناً|ملايين; 2000000 مليونا|مليونان|مليونين|مليوني;"
                        + " 1000000000 مليار|ملياراً|مليارات|بليون";
            case FA ->
                "0 نیمه‌شب; 1 اول|نخست|نخستین|اولین|یکم; 3 سوم|سومین; 10 ده‌ها; 12 ظهر; 30 سی‌ام|سی ام; 50 نیم; 100 صدها;"
                        + " 1000 هزار|هزاران; 1000000 میلیون|میلیون‌ها; 1000000000 میلیارد|میلیاردها";
        };
    }
}
