package org.dragoman.check.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.check.text.Prose;
import org.dragoman.language.Language;

/** Hours told on a clock of 12 in one text and of 24 in the other: 3 p.m., 15 heures; 5 h, 5:00. */
final class Clock {
    private static final Pattern FULL_HOUR =
            Pattern.compile("\\p{Nd}{1,2}[\\s\\p{Z}]?(?:[:.h]|h[\\s\\p{Z}])[\\s\\p{Z}]?$");
    private static final int NOON = 12;

    private Clock() {}

    /** Strikes out the times of day that are the same, whatever the clock. */
    static void pairTimes(Prose source, List<Numeral> missing, Prose target, List<Numeral> added) {
        var others = ClockTime.in(target, added);
        for (var time : ClockTime.in(source, missing)) {
            others.stream()
                    .filter(o -> o.minute() == time.minute() && added.containsAll(o.numerals()))
                    .findFirst()
                    .ifPresent(other -> {
                        missing.removeAll(time.numerals());
                        added.removeAll(other.numerals());
                    });
        }
    }

    /** Strikes out the times that the other text tells in words: half past two, {@code الثانية والنصف}. */
    static void strikeWords(Prose prose, List<Numeral> left, Prose other, Language language) {
        var times = ClockTime.in(prose, left);
        if (!times.isEmpty()) {
            var words = NumberWords.in(other, language);
            times.stream().filter(t -> isTold(t, words)).forEach(t -> left.removeAll(t.numerals()));
        }
    }

    private static boolean isTold(ClockTime time, List<BigDecimal> words) {
        var minute = time.minute() % 60;
        var hour = time.minute() / 60;
        return Stream.of(hour, hour + NOON, hour - NOON)
                .anyMatch(h -> has(words, h + minute / 60.0) || (has(words, h) && (minute == 0 || has(words, minute))));
    }

    private static boolean has(List<BigDecimal> words, double value) {
        var rounded = BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
        return words.stream().anyMatch(w -> w.compareTo(rounded) == 0);
    }

    /** Strikes out the hours of which only one text tells the half of the day, and minutes of zero that only one writes. */
    static void pairOff(Prose source, List<Numeral> missing, Prose target, List<Numeral> added) {
        for (var hour : List.copyOf(missing)) {
            added.stream()
                    .filter(other -> isSameHour(source, hour, target, other))
                    .findFirst()
                    .ifPresent(other -> {
                        missing.remove(hour);
                        added.remove(other);
                    });
        }
        missing.removeIf(n -> isZeroMinutes(source, n));
        added.removeIf(n -> isZeroMinutes(target, n));
    }

    private static boolean isSameHour(Prose source, Numeral hour, Prose target, Numeral other) {
        var a = hour.within(0, 24);
        var b = other.within(0, 24);
        return a >= 0
                && b >= 0
                && a % NOON == b % NOON
                && (HalfDay.after(source, hour.to()) != HalfDay.UNTOLD
                        || HalfDay.after(target, other.to()) != HalfDay.UNTOLD);
    }

    private static boolean isZeroMinutes(Prose prose, Numeral numeral) {
        return numeral.text().length() == 2
                && numeral.within(0, 0) == 0
                && FULL_HOUR
                        .matcher(prose.text().substring(Math.max(0, numeral.from() - 5), numeral.from()))
                        .find();
    }
}
