package org.dragoman.check.numbers;

import java.math.BigDecimal;
import org.dragoman.language.Span;

/**
 * A number that a text writes in words or in Roman numerals.
 *
 * @param isRank whether it tells the place in a row: the third, Henry III
 */
record SpelledNumber(Span place, BigDecimal value, boolean isRank) {
    /** What is called a week in one language is eight days in another, and a fortnight fifteen. */
    private static boolean isCustom(BigDecimal a, BigDecimal b) {
        return a.min(b).add(a.max(b)).intValue() == 17 && a.min(b).intValue() == 2;
    }

    /** Whether the other is one of what this counts: two million, a million. */
    boolean isMultipleOf(SpelledNumber round) {
        var counted = value.divideAndRemainder(round.value);
        return counted[1].signum() == 0
                && counted[0].compareTo(BigDecimal.ONE) > 0
                && counted[0].compareTo(BigDecimal.TEN) < 0;
    }

    /** Whether this cannot be a way to say the other; the first may be said in many ways that hold no number. */
    boolean isOtherThan(SpelledNumber other) {
        var isFirst = value.min(other.value).compareTo(BigDecimal.ONE) == 0;
        return value.compareTo(other.value) != 0
                && !isCustom(value, other.value)
                && (!isFirst || (isRank && other.isRank));
    }
}
