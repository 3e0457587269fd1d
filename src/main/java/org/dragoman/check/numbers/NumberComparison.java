package org.dragoman.check.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.dragoman.check.text.MarkupPair;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;
import org.dragoman.language.Span;

/**
 * The numbers of source and target set against each other. What has a partner is struck out, first dates, then equal
 * values, then what only another way of writing keeps apart: words for digits, a clock of 12 for one of 24 hours.
 */
public final class NumberComparison {
    /** A date of the source and one of the target, in that order. */
    public record DatePair(DateMention source, DateMention target) {
        PlacePair place() {
            return new PlacePair(new Span(source.from(), source.to()), new Span(target.from(), target.to()));
        }
    }

    private static final int HOURS = 24;
    private static final Pattern DUAL = Pattern.compile(
            "(?<!\\p{L})\\p{L}{2,}" + DataFile.of("numbers", Language.AR).alternation("dual-ending") + "(?!\\p{L})");
    private static final Pattern COUNTED =
            Pattern.compile("[\\s\\p{Z}](?:[\\p{Ll}]{3,}|[\\p{Lo}]{2,})|[\\s\\p{Z}]?°?[\\s\\p{Z}]?[CF](?!\\p{L})");

    private final MarkupPair texts;
    private final List<Numeral> missing;
    private final List<Numeral> added;
    private final DateComparison dates;
    private final UnitComparison units;
    private final List<PlacePair> differing = new ArrayList<>();

    private NumberComparison(MarkupPair texts) {
        this.texts = texts;
        var inSource = Numerals.in(texts.source().prose(), texts.sourceLanguage());
        var inTarget = Numerals.in(texts.target().prose(), texts.targetLanguage());
        missing = new ArrayList<>(Scales.told(
                inSource, texts.source().prose(), inTarget, texts.target().prose(), texts.targetLanguage()));
        added = new ArrayList<>(Scales.told(
                inTarget, texts.target().prose(), inSource, texts.source().prose(), texts.sourceLanguage()));
        dates = new DateComparison(
                Dates.in(texts.source().prose(), texts.sourceLanguage(), missing),
                Dates.in(texts.target().prose(), texts.targetLanguage(), added),
                missing,
                added);
        units = new UnitComparison(texts);
    }

    public static NumberComparison of(MarkupPair texts) {
        var comparison = new NumberComparison(texts);
        var numbers = new SpelledComparison(texts, comparison.missing, comparison.added);
        comparison.dates.pairUp();
        if (!comparison.missing.isEmpty() || !comparison.added.isEmpty()) {
            comparison.strikeOut();
        }
        if (comparison.missing.isEmpty() && comparison.added.isEmpty()) {
            comparison.compareWords(numbers);
        }
        return comparison;
    }

    /** The numbers of the source that the target lacks, in order. */
    public List<Numeral> missing() {
        return missing;
    }

    /** The numbers of the target that the source lacks, in order. */
    public List<Numeral> added() {
        return added;
    }

    /** The dates that the target gives rightly in another calendar. */
    public List<DatePair> conversions() {
        return dates.conversions();
    }

    /**
     * Where the texts differ though their numbers are the same: in the month, the day of the week, the unit, the number in
     * words, or because a date is converted wrongly.
     */
    public List<PlacePair> differing() {
        return differing;
    }

    /** A number as its text writes it, with the half of the day that it tells of an hour. */
    public static String told(Prose prose, Numeral numeral) {
        return numeral.within(0, HOURS) < 0 && ClockTime.dotted(numeral).isEmpty()
                ? numeral.text()
                : prose.text().substring(numeral.from(), HalfDay.endAfter(prose, numeral.to()));
    }

    /** Whether a date of either text is in another calendar than the Gregorian. */
    public boolean hasOtherCalendars() {
        return dates.hasOtherCalendars();
    }

    private void compareWords(SpelledComparison numbers) {
        dates.otherMonths().forEach(pair -> differing.add(pair.place()));
        differing.addAll(units.differing());
        Weekdays.differing(texts).ifPresent(differing::add);
        if (differing.isEmpty()) {
            numbers.differing().ifPresent(differing::add);
        }
    }

    private void strikeOut() {
        var clock = Clock.of(texts.source().prose(), missing, texts.target().prose(), added);
        Clock.pairTimes(texts.source().prose(), missing, texts.target().prose(), added);
        pairOff((a, b) -> a.isSameAs(b) && !clock.areOpposed(a, b) && units.isSame(a, b));
        pairOff((a, b) -> a.isSameAs(b) && !clock.areOpposed(a, b));
        pairParts();
        NumberSums.pairOff(texts.source().prose(), missing, added);
        NumberSums.pairOff(texts.target().prose(), added, missing);
        dates.pairYears();
        strikeWords(texts.source().prose(), missing, texts.target().prose(), texts.targetLanguage());
        strikeWords(texts.target().prose(), added, texts.source().prose(), texts.sourceLanguage());
        Decades.pairOff(texts, missing, added);
        clock.pairOff(texts.source().prose(), missing, texts.target().prose(), added);
        strikeArabicSingularAndDual();
    }

    private void pairOff(BiPredicate<Numeral, Numeral> same) {
        for (var source : List.copyOf(missing)) {
            added.stream().filter(t -> same.test(source, t)).findFirst().ifPresent(target -> {
                missing.remove(source);
                added.remove(target);
                units.compare(source, target);
            });
        }
    }

    /** What could be one number or several ({@code 3/7}) is several where the other text has the several. */
    private void pairParts() {
        strikeParts(missing, added);
        strikeParts(added, missing);
    }

    private static void strikeParts(List<Numeral> compound, List<Numeral> others) {
        for (var numeral : List.copyOf(compound)) {
            var partners = new ArrayList<Numeral>();
            for (var part : numeral.parts()) {
                others.stream()
                        .filter(o -> o.isValue(part) && !partners.contains(o))
                        .findFirst()
                        .ifPresent(partners::add);
            }
            if (!partners.isEmpty() && partners.size() == numeral.parts().size()) {
                compound.remove(numeral);
                others.removeAll(partners);
            }
        }
    }

    private static void strikeWords(Prose prose, List<Numeral> left, Prose other, Language language) {
        if (left.isEmpty()) {
            return;
        }
        var opposed = Clock.opposedInWords(prose, left, other);
        Clock.strikeWords(prose, left, other, language);
        var words = new ArrayList<>(NumberWords.in(other, language));
        strikeFractions(prose, left, words);
        left.removeIf(n -> !opposed.contains(n)
                && words.stream()
                        .filter(n::isValue)
                        .findFirst()
                        .map(words::remove)
                        .orElse(false));
    }

    /** {@code 3/4}, which are two numbers in digits, for three quarters. */
    private static void strikeFractions(Prose prose, List<Numeral> left, List<BigDecimal> words) {
        for (var i = 0; i + 1 < left.size(); i++) {
            var numerator = left.get(i);
            var denominator = left.get(i + 1);
            if (prose.text().substring(numerator.to(), denominator.from()).equals("/")
                    && isAmong(words, numerator.within(1, 99), denominator.within(2, 100))) {
                left.removeAll(List.of(numerator, denominator));
            }
        }
        left.removeIf(n -> n.parts().size() == 2
                && isAmong(words, n.parts().get(0).intValue(), n.parts().get(1).intValue()));
    }

    private static boolean isAmong(List<BigDecimal> words, int numerator, int denominator) {
        return numerator > 0
                && denominator > 0
                && words.stream()
                        .anyMatch(w -> w.compareTo(BigDecimal.valueOf(numerator)
                                        .divide(BigDecimal.valueOf(denominator), 6, RoundingMode.HALF_UP))
                                == 0);
    }

    /** One and two of a thing are no numbers in Arabic but the forms of its noun. */
    private void strikeArabicSingularAndDual() {
        if (texts.targetLanguage() == Language.AR && added.isEmpty() && missing.size() == 1) {
            strikeForm(
                    missing,
                    texts.source().prose(),
                    texts.sourceLanguage(),
                    texts.target().prose());
        }
        if (texts.sourceLanguage() == Language.AR && missing.isEmpty() && added.size() == 1) {
            strikeForm(
                    added,
                    texts.target().prose(),
                    texts.targetLanguage(),
                    texts.source().prose());
        }
    }

    private static void strikeForm(List<Numeral> left, Prose own, Language language, Prose arabic) {
        if (hasNumberOfItsOwn(arabic, own, language)) {
            return;
        }
        left.removeIf(
                n -> COUNTED.matcher(own.text()).region(n.to(), own.length()).lookingAt()
                        && n.scale() == null
                        && (n.isValue(BigDecimal.ONE)
                                || (n.isValue(BigDecimal.valueOf(2))
                                        && DUAL.matcher(arabic.text()).find())));
    }

    /** Whether the Arabic tells in words a number that the other text has in no form. */
    private static boolean hasNumberOfItsOwn(Prose arabic, Prose other, Language language) {
        var told = new ArrayList<>(NumberWords.in(other, language));
        Numerals.in(other, language).forEach(n -> told.addAll(n.readings()));
        return SpelledNumbers.in(arabic, Language.AR).stream()
                .anyMatch(s -> !s.isRank() && told.stream().noneMatch(t -> t.compareTo(s.value()) == 0));
    }
}
