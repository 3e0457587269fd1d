package org.dragoman.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.check.text.Prose;

/** One number that a text tells by parts: ۱۲ هزار و ۵۰۰ for 12 500, 2 millions 300 mille for 2,300,000. */
final class NumberSums {
    private static final String LINK =
            "[\\s\\p{Z}]*[\\s\\p{Z},](?:(?:" + String.join("|", NumberWords.LINKS) + ")[\\s\\p{Z}]?)?";
    private static final Pattern AFTER_SCALE = Pattern.compile(LINK);
    private static final Pattern SCALE_AND_LINK = Pattern.compile("[\\s\\p{Z}]?\\p{L}[\\p{L}\\p{M}]*" + LINK);
    private static final int MOST_PARTS = 4;

    private NumberSums() {}

    /** Strikes out what is a number by parts in one text and in one piece in the other. */
    static void pairOff(Prose prose, List<Numeral> parts, List<Numeral> others) {
        for (var first : List.copyOf(parts)) {
            if (!others.isEmpty() && parts.contains(first)) {
                pairOff(prose, first, parts, others);
            }
        }
    }

    private static void pairOff(Prose prose, Numeral first, List<Numeral> parts, List<Numeral> others) {
        var taken = new ArrayList<>(List.of(first));
        var sum = value(first);
        var next = parts.indexOf(first) + 1;
        while (next < parts.size() && taken.size() < MOST_PARTS && goesOn(prose, taken, parts.get(next))) {
            taken.add(parts.get(next));
            sum = sum.add(value(parts.get(next++)));
            var whole = sum;
            var other = others.stream().filter(o -> o.isValue(whole)).findFirst();
            if (other.isPresent()) {
                others.remove(other.get());
                parts.removeAll(taken);
                return;
            }
        }
    }

    private static boolean goesOn(Prose prose, List<Numeral> taken, Numeral next) {
        var last = taken.get(taken.size() - 1);
        return isMultiplied(last)
                && value(next).compareTo(value(last)) < 0
                && last.to() <= next.from()
                && (last.scale() == null ? AFTER_SCALE : SCALE_AND_LINK)
                        .matcher(prose.text().substring(last.to(), next.from()))
                        .matches();
    }

    private static boolean isMultiplied(Numeral numeral) {
        return numeral.scale() != null
                || !Character.isDigit(numeral.text().charAt(numeral.text().length() - 1));
    }

    private static BigDecimal value(Numeral numeral) {
        var scale = numeral.scale();
        var written = numeral.readings().get(0);
        return scale == null ? written : written.multiply(scale);
    }
}
