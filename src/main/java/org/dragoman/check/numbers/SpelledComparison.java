package org.dragoman.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.check.text.MarkupPair;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;

/**
 * The numbers in words and in Roman numerals set against each other. A translator puts many a number otherwise, so that
 * they differ only where each text has one that the other has in no form.
 */
final class SpelledComparison {
    private static final Pattern PART_OF_HOUR = Pattern.compile(
            HourPart.WORDS_AFTER + "|" + DataFile.of("clock").alternation("part-of-hour"), Pattern.CASE_INSENSITIVE);

    private static final int CENTURY = 100;

    private final MarkupPair texts;
    private final List<Numeral> inSource;
    private final List<Numeral> inTarget;

    /** @param inSource the numbers in digits, and those of the target */
    SpelledComparison(MarkupPair texts, List<Numeral> inSource, List<Numeral> inTarget) {
        this.texts = texts;
        this.inSource = List.copyOf(inSource);
        this.inTarget = List.copyOf(inTarget);
    }

    /** A number of either text that the other lacks. */
    Optional<PlacePair> differing() {
        return whole().filter(pair -> !hasPartOfHour())
                .or(() -> ToldHour.differing(texts))
                .or(() -> Fractions.differing(texts));
    }

    private Optional<PlacePair> whole() {
        var missing = first(SpelledNumbers.in(texts.source().prose(), texts.sourceLanguage()));
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        var added = first(SpelledNumbers.in(texts.target().prose(), texts.targetLanguage()));
        var struck = strikeEqual(missing, added);
        strikeTold(missing, struck, texts.target().prose(), texts.targetLanguage(), inTarget);
        strikeTold(added, struck, texts.source().prose(), texts.sourceLanguage(), inSource);
        var others = added.isEmpty() ? SpelledNumbers.rounds(texts.target().prose(), texts.targetLanguage()) : added;
        return missing.stream()
                .flatMap(m -> others.stream()
                        .filter(a -> added.isEmpty() ? m.isMultipleOf(a) : m.isOtherThan(a))
                        .map(a -> new PlacePair(m.place(), a.place())))
                .findFirst();
    }

    private static List<SpelledNumber> first(List<SpelledNumber> numbers) {
        return new ArrayList<>(numbers.subList(0, Math.min(numbers.size(), Numerals.MOST)));
    }

    private boolean hasPartOfHour() {
        return PART_OF_HOUR.matcher(texts.source().prose().text()).find()
                || PART_OF_HOUR.matcher(texts.target().prose().text()).find();
    }

    private static List<BigDecimal> strikeEqual(List<SpelledNumber> missing, List<SpelledNumber> added) {
        var struck = new ArrayList<BigDecimal>();
        for (var number : List.copyOf(missing)) {
            added.stream()
                    .filter(a -> a.value().compareTo(number.value()) == 0)
                    .findFirst()
                    .ifPresent(other -> {
                        missing.remove(number);
                        added.remove(other);
                        struck.add(number.value());
                    });
        }
        return struck;
    }

    /** What the other text tells in digits, or in words that may be more than a number. */
    private static void strikeTold(
            List<SpelledNumber> left, List<BigDecimal> struck, Prose other, Language language, List<Numeral> digits) {
        if (!left.isEmpty()) {
            var told = new ArrayList<>(NumberWords.in(other, language));
            struck.forEach(value -> told.stream()
                    .filter(t -> t.compareTo(value) == 0)
                    .findFirst()
                    .ifPresent(told::remove));
            left.removeIf(n -> digits.stream().anyMatch(d -> isTold(n, d))
                    || told.stream().anyMatch(t -> t.compareTo(n.value()) == 0));
        }
    }

    /** Whether digits tell a number in words, which for a decade is the end of a year: التسعينيات for the 1990s. */
    private static boolean isTold(SpelledNumber number, Numeral digits) {
        return digits.isValue(number.value())
                || digits.parts().contains(number.value())
                || digits.within(CENTURY, 9 * CENTURY * 10) % CENTURY
                        == number.value().intValue();
    }
}
