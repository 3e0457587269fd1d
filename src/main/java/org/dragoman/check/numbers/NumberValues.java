package org.dragoman.check.numbers;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.dragoman.check.text.Markup;
import org.dragoman.language.Language;

/** What the numbers of a text are worth, so that texts in other digits, words and calendars can be held against it. */
public final class NumberValues {
    /** Words for less than this stand where another language has no number at all. */
    private static final BigDecimal LEAST_IN_WORDS = BigDecimal.valueOf(3);

    private NumberValues() {}

    /** The values, written in one way each; a date of day, month and year is one more, in whatever calendar. */
    public static Set<String> in(Markup text, Language language) {
        var values = new HashSet<String>();
        var numerals = Numerals.in(text.prose(), language);
        for (var numeral : numerals) {
            var scale = Objects.requireNonNullElse(numeral.scale(), BigDecimal.ONE);
            values.add(written(numeral.readings().get(0).multiply(scale)));
        }
        for (var date : Dates.in(text.prose(), language, numerals)) {
            if (date.era() != Era.GREGORIAN) {
                date.numerals().forEach(n -> values.remove(written(n.readings().get(0))));
            }
            if (date.year() != 0 && date.month() != 0 && date.day() != 0) {
                values.add("day " + date.era().epochDay(date.year(), date.month(), date.day()));
            }
        }
        SpelledNumbers.in(text.prose(), language).stream()
                .filter(n -> !n.isRank() && n.value().compareTo(LEAST_IN_WORDS) >= 0)
                .forEach(n -> values.add(written(n.value())));
        return values;
    }

    private static String written(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
