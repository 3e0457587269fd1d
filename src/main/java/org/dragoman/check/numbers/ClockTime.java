package org.dragoman.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.check.text.Digits;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;

/**
 * A time of day in digits.
 *
 * @param minute of the day, from 0
 * @param isTold whether the text tells the half of the day, or the hour is one of a clock of 24
 * @param numerals by which it is written: an hour, or an hour and minutes
 */
record ClockTime(int minute, boolean isTold, List<Numeral> numerals) {
    private static final Pattern BETWEEN = Pattern.compile("[:٫]|[\\s\\p{Z}]?h[\\s\\p{Z}]?");
    private static final Pattern DOTTED = Pattern.compile("(\\p{Nd}{1,2})[.٫](\\p{Nd}{2})");
    private static final DataFile WORDS = DataFile.of("clock");
    private static final Pattern HOUR_AFTER =
            Pattern.compile("[\\s\\p{Z}]?" + WORDS.alternation("after-hour") + "(?![\\p{L}\\p{N}])[\\s\\p{Z}]*");
    private static final Pattern HOUR_BEFORE = Pattern.compile(WORDS.alternation("before-hour") + "[\\s\\p{Z}]*$");
    private static final int LONGEST = 12;
    private static final int HALF = 12;

    static List<ClockTime> in(Prose prose, List<Numeral> numerals) {
        var times = new ArrayList<ClockTime>();
        for (var i = 0; i < numerals.size(); i++) {
            var hour = numerals.get(i);
            var next = i + 1 < numerals.size() ? numerals.get(i + 1) : null;
            if (next != null && areOne(prose, hour, next)) {
                times.add(of(
                        HalfDay.after(prose, next.to()), hour.within(0, 24), next.within(0, 59), List.of(hour, next)));
                i++;
            } else if (isHour(prose, hour)) {
                addAlone(prose, hour, times);
            }
        }
        return times;
    }

    private static void addAlone(Prose prose, Numeral numeral, List<ClockTime> times) {
        var dotted = DOTTED.matcher(numeral.text());
        var half = HalfDay.after(prose, numeral.to());
        if (numeral.within(0, 24) >= 0) {
            times.add(of(half, numeral.within(0, 24), 0, List.of(numeral)));
        } else if (dotted.matches()) {
            var hour = number(dotted.group(1));
            var minutes = number(dotted.group(2));
            if (hour <= 24 && minutes < 60) {
                times.add(of(half, hour, minutes, List.of(numeral)));
            }
        }
    }

    private static ClockTime of(HalfDay half, int hour, int minutes, List<Numeral> numerals) {
        var isTold = half != HalfDay.UNTOLD || hour > HALF || hour == 0;
        return new ClockTime(half.hourOf(hour) * 60 + minutes, isTold, numerals);
    }

    /** Whether a number with two decimals, such as 23.45, can be this time. */
    boolean isDotted(Numeral numeral) {
        var dotted = DOTTED.matcher(numeral.text());
        return dotted.matches()
                && number(dotted.group(1)) * 60 + number(dotted.group(2)) == minute
                && number(dotted.group(2)) < 60;
    }

    /** Whether both tell an hour of the clock of 12, the one before noon and the other after it. */
    boolean isOpposedTo(ClockTime other) {
        return isTold && other.isTold && Math.abs(minute - other.minute) == HALF * 60;
    }

    private static int number(String digits) {
        return Integer.parseInt(Digits.inSystem(digits, Digits.LATIN));
    }

    private static boolean areOne(Prose prose, Numeral hour, Numeral minutes) {
        return hour.within(0, 24) >= 0
                && minutes.within(0, 59) >= 0
                && minutes.text().length() == 2
                && BETWEEN.matcher(prose.text().substring(hour.to(), minutes.from()))
                        .matches();
    }

    private static boolean isHour(Prose prose, Numeral numeral) {
        return HalfDay.after(prose, numeral.to()) != HalfDay.UNTOLD
                || HOUR_AFTER
                        .matcher(prose.text())
                        .region(numeral.to(), prose.length())
                        .lookingAt()
                || HOUR_BEFORE
                        .matcher(prose.text().substring(Math.max(0, numeral.from() - LONGEST), numeral.from()))
                        .find();
    }
}
