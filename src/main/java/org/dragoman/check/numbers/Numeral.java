package org.dragoman.check.numbers;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number written in digits.
 *
 * @param from where it begins in the prose
 * @param to where it ends in the prose
 * @param text as it is written
 * @param readings the values that it can have as one number, the likeliest first
 * @param parts its values if it is several numbers after all ({@code 3/7}, {@code 12 000}); empty if it cannot be
 * @param scale what the word after it multiplies it by (million, میلیارد); null if none does
 */
public record Numeral(
        int from, int to, String text, List<BigDecimal> readings, List<BigDecimal> parts, @Nullable BigDecimal scale) {

    /** Whether both can be the same value: 1.5 million is 1 500 000, but not 1.5 billion. */
    boolean isSameAs(Numeral other) {
        if (scale != null && other.scale != null) {
            return isAnySame(scale, other, other.scale);
        }
        return isAnySame(BigDecimal.ONE, other, BigDecimal.ONE)
                || (scale != null && isAnySame(scale, other, BigDecimal.ONE))
                || (other.scale != null && isAnySame(BigDecimal.ONE, other, other.scale));
    }

    /** The number with the word after it, that ends at an index, as one. */
    Numeral scaled(int end, String written) {
        return scale == null
                ? this
                : new Numeral(
                        from,
                        end,
                        written,
                        readings.stream().map(scale::multiply).toList(),
                        List.of(),
                        null);
    }

    boolean isValue(BigDecimal value) {
        return readings.stream().anyMatch(r -> r.compareTo(value) == 0)
                || (scale != null && readings.get(0).multiply(scale).compareTo(value) == 0);
    }

    /** The value as a whole number from {@code least} to {@code most}, or -1. */
    int within(int least, int most) {
        var value = readings.get(0);
        var fits = value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0
                && value.stripTrailingZeros().scale() <= 0;
        return fits ? value.intValue() : -1;
    }

    private boolean isAnySame(BigDecimal factor, Numeral other, BigDecimal otherFactor) {
        return readings.stream().anyMatch(a -> other.readings.stream()
                .anyMatch(b -> a.multiply(factor).compareTo(b.multiply(otherFactor)) == 0));
    }
}
