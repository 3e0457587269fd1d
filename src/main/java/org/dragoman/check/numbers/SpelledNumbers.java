package org.dragoman.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.check.numbers.NumberWords.Word;
import org.dragoman.check.text.Prose;
import org.dragoman.language.Language;
import org.dragoman.language.Span;

/**
 * Reads the numbers in words and in Roman numerals that can be nothing else: neither "one" nor "hundreds", no part of a
 * whole, no day of the week.
 */
final class SpelledNumbers {
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    /** Alone, they say "many". */
    private static final Set<Integer> ROUND = Set.of(HUNDRED, THOUSAND, 1_000_000, 1_000_000_000);

    private static final Pattern BEFORE_LETTER = Pattern.compile("\\p{Lu}[\\p{L}’'-]+[\\s\\p{Z}]$");
    private static final Pattern AFTER_PRONOUN = Pattern.compile("[\\s\\p{Z}]\\p{L}");
    private static final int LONGEST_NAME = 24;

    private final Language language;
    private final NumberVocabulary vocabulary;
    private final List<Word> words;
    private final List<SpelledNumber> found = new ArrayList<>();
    private final List<SpelledNumber> rounds = new ArrayList<>();
    private final List<Integer> values = new ArrayList<>();
    private final List<Word> run = new ArrayList<>();
    private boolean isSpoilt;
    private boolean isRank;

    private SpelledNumbers(Language language, List<Word> words) {
        this.language = language;
        this.words = words;
        vocabulary = NumberVocabulary.of(language);
    }

    static List<SpelledNumber> in(Prose prose, Language language) {
        return read(prose, language).found;
    }

    /** A hundred, a thousand, a million alone, which may be what is left of several. */
    static List<SpelledNumber> rounds(Prose prose, Language language) {
        return read(prose, language).rounds;
    }

    private static SpelledNumbers read(Prose prose, Language language) {
        var text = new StringBuilder(NumberWords.withoutMonths(prose.text(), language));
        Weekdays.places(prose, language).forEach(day -> text.replace(day.start(), day.end(), ".".repeat(day.length())));
        var numbers = new SpelledNumbers(language, NumberWords.words(text.toString(), language));
        numbers.read();
        if (!language.isRightToLeft()) {
            numbers.readRoman(prose.text());
        }
        return numbers;
    }

    private void read() {
        for (var i = 0; i < words.size(); ) {
            var taken = longest(i);
            if (taken > 0) {
                take(words.subList(i, i + taken));
            } else if (isPart(words.get(i).text())) {
                isSpoilt = true;
                end();
            } else if (!NumberWords.LINKS.contains(words.get(i).text())
                    || words.get(i).text().equals(",")) {
                end();
                isSpoilt = false;
            }
            i += Math.max(1, taken);
        }
        end();
    }

    /** How many words from one on are a number as one phrase. */
    private int longest(int from) {
        for (var n = Math.min(NumberWords.LONGEST_PHRASE, words.size() - from); n > 0; n--) {
            if (vocabulary.numbers().containsKey(phrase(words.subList(from, from + n)))) {
                return n;
            }
        }
        return 0;
    }

    private void take(List<Word> phrase) {
        var text = phrase(phrase);
        int value = vocabulary.numbers().getOrDefault(text, 0);
        var ordinal = vocabulary.ordinals().contains(text) || vocabulary.ranks().contains(text);
        if (!values.isEmpty() && !continues(values.get(values.size() - 1), value)) {
            isSpoilt |= ordinal && !isRank;
            end();
            isSpoilt &= ordinal;
        }
        values.add(value);
        run.addAll(phrase);
        isRank = ordinal;
        isSpoilt |= vocabulary.vague().contains(text);
    }

    /** Whether a number goes on with a value: twenty | three, two | hundred, in Arabic three | and twenty. */
    private boolean continues(int last, int value) {
        if (value >= THOUSAND) {
            return value > last;
        }
        if (value == HUNDRED) {
            return last < 10 || last >= THOUSAND;
        }
        return (last % 10 == 0 && value < last)
                || (language == Language.AR && last < 10 && value >= 20 && value < HUNDRED);
    }

    private boolean isPart(String word) {
        return vocabulary.parts().containsKey(word) || vocabulary.groups().containsKey(word);
    }

    private void end() {
        if (!run.isEmpty() && !isSpoilt) {
            var place = new Span(run.get(0).from(), run.get(run.size() - 1).to());
            if (!isLoose()) {
                found.add(new SpelledNumber(place, value(), isRank));
            } else if (ROUND.contains(values.get(0))) {
                rounds.add(new SpelledNumber(place, BigDecimal.valueOf(values.get(0)), false));
            }
        }
        run.clear();
        values.clear();
    }

    private boolean isLoose() {
        return values.size() == 1
                && (ROUND.contains(values.get(0))
                        || values.get(0) == 0
                        || (values.get(0) == 1 && !isRank)
                        || vocabulary.loose().contains(phrase(run)));
    }

    private BigDecimal value() {
        var chain = new NumberChain(language, false);
        for (var rest = run.stream().map(Word::text).toList(); !rest.isEmpty(); ) {
            rest = rest.subList(
                    Math.max(1, chain.take(rest.subList(0, Math.min(rest.size(), NumberWords.LONGEST_PHRASE)))),
                    rest.size());
        }
        var all = chain.end();
        return all.get(all.size() - 1);
    }

    /** A single letter is a number after a name only: Charles V, Chapter X; the English I is a pronoun before a word. */
    private void readRoman(String text) {
        NumberWords.ROMAN
                .matcher(text)
                .results()
                .filter(m -> m.end() > m.start())
                .forEach(m -> {
                    var letters = m.end(3) - m.start();
                    var isNumber = letters > 1
                            || ("IVX".indexOf(m.group().charAt(0)) >= 0
                                    && (m.group().length() > 1 || isAfterName(text, m)));
                    if (isNumber) {
                        found.add(new SpelledNumber(
                                new Span(m.start(), m.end()), BigDecimal.valueOf(NumberWords.roman(m)), true));
                    }
                });
    }

    private boolean isAfterName(String text, MatchResult letter) {
        var before = text.substring(Math.max(0, letter.start() - LONGEST_NAME), letter.start());
        var isPronoun = language == Language.EN
                && letter.group().equals("I")
                && AFTER_PRONOUN
                        .matcher(text)
                        .region(letter.end(), text.length())
                        .lookingAt();
        return BEFORE_LETTER.matcher(before).find() && !isPronoun;
    }

    private static String phrase(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
