package org.dragoman.check.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;

/** Hours told on a clock of 12 in one text and of 24 in the other: 3 p.m., 15 heures; 5 h, 5:00. */
final class Clock {
    /** The times of both texts, as they were before any was struck out. */
    private final List<ClockTime> sourceTimes;

    private final List<ClockTime> targetTimes;

    private static final Pattern FULL_HOUR =
            Pattern.compile("\\p{Nd}{1,2}[\\s\\p{Z}]?(?:[:.h]|h[\\s\\p{Z}])[\\s\\p{Z}]?$");
    private static final int NOON = 12;
    private static final Pattern HOUR = Pattern.compile(
            DataFile.of("clock").alternation("after-hour", "before-hour", "part-of-hour") + "(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private Clock(List<ClockTime> sourceTimes, List<ClockTime> targetTimes) {
        this.sourceTimes = sourceTimes;
        this.targetTimes = targetTimes;
    }

    static Clock of(Prose source, List<Numeral> missing, Prose target, List<Numeral> added) {
        return new Clock(ClockTime.in(source, missing), ClockTime.in(target, added));
    }

    /** Whether a number of the source and one of the target are hours of opposite halves of the day. */
    boolean areOpposed(Numeral source, Numeral target) {
        return sourceTimes.stream()
                .filter(t -> t.numerals().get(0).equals(source))
                .anyMatch(s -> targetTimes.stream()
                        .filter(t -> t.numerals().get(0).equals(target))
                        .anyMatch(s::isOpposedTo));
    }

    /** The hours of a text that the other text, which tells them in words, puts in the other half of the day. */
    static Set<Numeral> opposedInWords(Prose prose, List<Numeral> left, Prose other) {
        var times = ClockTime.in(prose, left).stream().filter(ClockTime::isTold).toList();
        var here = times.isEmpty() ? Set.<HalfDay>of() : HalfDay.mentionedIn(prose);
        var there = times.isEmpty() ? Set.<HalfDay>of() : HalfDay.mentionedIn(other);
        return times.stream()
                .filter(t -> !there.isEmpty() && there.stream().noneMatch(h -> h.holds(t.minute())))
                .filter(t -> here.stream().allMatch(h -> h.holds(t.minute())))
                .map(t -> t.numerals().get(0))
                .collect(Collectors.toSet());
    }

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
        pairDotted(source, missing, target, added);
        pairDotted(target, added, source, missing);
    }

    /** 23 h 45 for 23.45, which alone is a number with decimals; not for 11.45 a.m. */
    private static void pairDotted(Prose prose, List<Numeral> left, Prose other, List<Numeral> others) {
        for (var time : ClockTime.in(prose, left)) {
            others.stream()
                    .filter(time::isDotted)
                    .filter(dotted ->
                            ClockTime.in(other, List.of(dotted)).stream().noneMatch(time::isOpposedTo))
                    .findFirst()
                    .ifPresent(dotted -> {
                        left.removeAll(time.numerals());
                        others.remove(dotted);
                    });
        }
    }

    /** Strikes out the times that the other text tells in words: half past two, {@code الثانية والنصف}. */
    static void strikeWords(Prose prose, List<Numeral> left, Prose other, Language language) {
        var opposed = opposedInWords(prose, left, other);
        var times = Stream.concat(ClockTime.in(prose, left).stream(), dotted(left, other))
                .filter(t -> !opposed.contains(t.numerals().get(0)))
                .toList();
        if (!times.isEmpty()) {
            var words = NumberWords.in(other, language);
            times.stream().filter(t -> isTold(t, words)).forEach(t -> left.removeAll(t.numerals()));
        }
    }

    /** What may be times of day where the other text tells an hour: 8.30 for huit heures et demie. */
    private static Stream<ClockTime> dotted(List<Numeral> left, Prose other) {
        return HOUR.matcher(other.text()).find()
                ? left.stream().flatMap(n -> ClockTime.dotted(n).stream())
                : Stream.empty();
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
    void pairOff(Prose source, List<Numeral> missing, Prose target, List<Numeral> added) {
        for (var hour : List.copyOf(missing)) {
            added.stream()
                    .filter(other -> !areOpposed(hour, other))
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
