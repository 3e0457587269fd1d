package org.dragoman.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.check.text.Digits;
import org.dragoman.check.text.Prose;

/**
 * A time of day in digits.
 *
 * @param minute of the day, from 0
 * @param numerals by which it is written: an hour, or an hour and minutes
 */
record ClockTime(int minute, List<Numeral> numerals) {
    private static final Pattern BETWEEN = Pattern.compile("[:٫]|[\\s\\p{Z}]?h[\\s\\p{Z}]?");
    private static final Pattern DOTTED = Pattern.compile("(\\p{Nd}{1,2})[.٫](\\p{Nd}{2})");
    private static final Pattern HOUR_AFTER =
            Pattern.compile("[\\s\\p{Z}]?(?:h|heures?|o[’']clock)(?![\\p{L}\\p{N}])[\\s\\p{Z}]*");
    private static final Pattern HOUR_BEFORE = Pattern.compile("(?:ساعة|ساعت)[\\s\\p{Z}]*$");
    private static final int LONGEST = 12;

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
            var hour = Integer.parseInt(Digits.inSystem(dotted.group(1), Digits.LATIN));
            var minutes = Integer.parseInt(Digits.inSystem(dotted.group(2), Digits.LATIN));
            if (hour <= 24 && minutes < 60) {
                times.add(of(half, hour, minutes, List.of(numeral)));
            }
        }
    }

    private static ClockTime of(HalfDay half, int hour, int minutes, List<Numeral> numerals) {
        return new ClockTime(half.hourOf(hour) * 60 + minutes, numerals);
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
