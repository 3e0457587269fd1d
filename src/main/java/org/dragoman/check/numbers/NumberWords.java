package org.dragoman.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;

/**
 * The numbers that a text writes in words or in Roman numerals: what a number in the digits of the other text may have
 * become. A part of a whole is there as a value and as a percentage: a quarter is 0.25 and 25.
 */
final class NumberWords {
    /** A word, folded, or what stands for the end of a number between two; and where it stands. */
    record Word(String text, int from, int to) {}

    static final int LONGEST_PHRASE = 4;
    private static final char FATHATAN = '\u064B';
    private static final DataFile DATES = DataFile.of("dates");
    static final Pattern ROMAN =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})"
                    + DATES.alternation("ending-roman") + "?(?![\\p{L}\\p{N}])");
    /** The second word of an Arabic month is no number. */
    private static final Pattern MONTH = Pattern.compile("(?<=" + DATES.alternation("month-of-two") + "[\\s\\p{Z}])"
            + DATES.alternation("second-word") + "(?!\\p{L})");

    private static final Pattern CENTURY = Pattern.compile(ROMAN.pattern() + "(?=[\\s\\p{Z}](?:siècles?|s\\.|centur))");

    private static final Pattern JOINT = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{M}\u2010\u2011’'-]*");
    private static final Pattern COMMA = Pattern.compile("[\\s\\p{Z}]*[,،][\\s\\p{Z}]*");

    /** What stands inside a number, or between a part and its whole: a quarter | of a | million. */
    static final Set<String> LINKS = Stream.concat(
                    Stream.of(","),
                    Arrays.stream(Language.values()).flatMap(language -> DataFile.of("numbers", language)
                            .words("link")))
            .collect(Collectors.toUnmodifiableSet());

    /** What Persian joins to a number in one word: fifteen | years old, three | days long. */
    private static final Set<String> PERSIAN_SUFFIXES = Stream.concat(
                    Stream.of(""), DataFile.of("numbers", Language.FA).words("suffix"))
            .map(LetterClasses::fold)
            .collect(Collectors.toSet());

    private static final Pattern PERSIAN_NUMBER = Pattern.compile("و?("
            + NumberVocabulary.of(Language.FA).numbers().entrySet().stream()
                    .filter(e -> e.getValue() <= 20 || e.getValue() % (e.getValue() < 100 ? 10 : 100) == 0)
                    .map(e -> e.getKey())
                    .filter(p -> !p.contains(" ") && p.length() > 1)
                    .filter(p -> !NumberVocabulary.of(Language.FA).ordinals().contains(p))
                    .sorted(Comparator.comparing(String::length).reversed())
                    .collect(Collectors.joining("|"))
            + ")");

    private NumberWords() {}

    static List<BigDecimal> in(Prose prose, Language language) {
        var words = words(withoutMonths(prose.text(), language), language).stream()
                .map(Word::text)
                .toList();
        var values = values(words, new NumberChain(language, false));
        if (words.stream().anyMatch(NumberVocabulary.of(language).duals()::contains)) {
            values.addAll(values(words, new NumberChain(language, true)));
        }
        if (!language.isRightToLeft()) {
            ROMAN.matcher(prose.text()).results().forEach(m -> values.add(BigDecimal.valueOf(roman(m))));
        }
        return values;
    }

    static String withoutMonths(String text, Language language) {
        return language == Language.AR
                ? MONTH.matcher(text).replaceAll(m -> " ".repeat(m.group().length()))
                : text;
    }

    /** The centuries that a text counts in Roman numerals: le XIV<sup>e</sup> siècle. */
    static List<Numeral> centuries(Prose prose) {
        return CENTURY.matcher(prose.text())
                .results()
                .limit(Numerals.MOST)
                .map(m -> new Numeral(
                        m.start(), m.end(), m.group(), List.of(BigDecimal.valueOf(roman(m))), List.of(), null))
                .toList();
    }

    private static List<BigDecimal> values(List<String> words, NumberChain chain) {
        for (var from = 0; from < words.size(); ) {
            var rest = words.subList(from, Math.min(words.size(), from + LONGEST_PHRASE));
            var taken = chain.take(rest);
            if (taken == 0) {
                chain.pass(words.get(from), LINKS.contains(words.get(from)));
            }
            from += Math.max(1, taken);
        }
        return chain.end();
    }

    /** The words, folded, with a comma or a {@link NumberChain#STOP} where the text has such a thing between them. */
    static List<Word> words(String text, Language language) {
        var words = new ArrayList<Word>();
        var matcher = NumberVocabulary.WORD.matcher(text);
        for (var end = 0; matcher.find(); end = matcher.end()) {
            var gap = text.substring(end, matcher.start());
            if (!JOINT.matcher(gap).matches()) {
                words.add(new Word(
                        COMMA.matcher(gap).matches() ? "," : NumberChain.STOP, matcher.start(), matcher.start()));
            }
            var parts =
                    switch (language) {
                        case FA -> persian(matcher.group());
                        case AR -> List.of(arabic(matcher.group()));
                        case EN, FR -> List.of(LetterClasses.fold(matcher.group()));
                    };
            parts.forEach(part -> words.add(new Word(part, matcher.start(), matcher.end())));
        }
        return words;
    }

    /** An accusative that shows its tanwin, ألفاً, is no dual: it is read as the nominative. */
    private static String arabic(String word) {
        var folded = LetterClasses.fold(word);
        return word.indexOf(FATHATAN) > 0
                        && NumberVocabulary.of(Language.AR).duals().contains(folded)
                ? folded.substring(0, folded.length() - 1)
                : folded;
    }

    /** A Persian word, or the number words of which it is made: صدوچهل‌وپنج, سه‌روزه. */
    private static List<String> persian(String word) {
        var numbers = NumberVocabulary.of(Language.FA).numbers();
        var whole = LetterClasses.fold(word);
        if (numbers.containsKey(whole)) {
            return List.of(whole);
        }
        return Arrays.stream(word.split("\u200C"))
                .map(LetterClasses::fold)
                .flatMap(part -> numbers.containsKey(part) ? Stream.of(part) : parts(part).stream())
                .toList();
    }

    private static List<String> parts(String word) {
        var parts = new ArrayList<String>();
        var matcher = PERSIAN_NUMBER.matcher(word);
        var end = 0;
        while (matcher.region(end, word.length()).lookingAt()) {
            parts.add(matcher.group(1));
            end = matcher.end();
        }
        return PERSIAN_SUFFIXES.contains(word.substring(end)) && !parts.isEmpty() ? parts : List.of(word);
    }

    static int roman(MatchResult match) {
        return 100 * match.group(1).length()
                + 10 * romanDigit(match.group(2), "X", "L", "C")
                + romanDigit(match.group(3), "I", "V", "X");
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
}
