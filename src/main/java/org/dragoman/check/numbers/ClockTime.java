package org.dragoman.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.check.text.Digits;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;

/**
 * A time of day in digits.
 *
 * @param minute of the day, from 0
 * @param isTold whether the text tells the half of the day, or the hour is one of a clock of 24, as before the French h
 * @param numerals by which it is written: an hour, or an hour and minutes
 */
record ClockTime(int minute, boolean isTold, List<Numeral> numerals) {
    private static final Pattern BETWEEN = Pattern.compile("[:٫]|[\\s\\p{Z}]?h[\\s\\p{Z}]?");
    private static final Pattern DOTTED = Pattern.compile("(\\p{Nd}{1,2})[.٫](\\p{Nd}{2})");
    private static final DataFile WORDS = DataFile.of("clock");
    private static final Pattern HOUR_AFTER =
            Pattern.compile("[\\s\\p{Z}]?" + WORDS.alternation("after-hour") + "(?![\\p{L}\\p{N}])[\\s\\p{Z}]*");
    private static final Pattern HOUR_BEFORE = Pattern.compile(WORDS.alternation("before-hour") + "[\\s\\p{Z}]*$");
    private static final Pattern HOUR_SIGN =
            Pattern.compile("[\\s\\p{Z}]?" + WORDS.alternation("hour-sign") + "(?!\\p{L})");
    private static final int LONGEST = 12;
    private static final int HALF = 12;
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    static List<ClockTime> in(Prose prose, List<Numeral> numerals) {
        var times = new ArrayList<ClockTime>();
        for (var i = 0; i < numerals.size(); i++) {
            var hour = numerals.get(i);
            var next = i + 1 < numerals.size() ? numerals.get(i + 1) : null;
            if (next != null && areOne(prose, hour, next)) {
                times.add(of(prose, hour.within(0, 24), next.within(0, 59), List.of(hour, next)));
                i++;
            } else if (isHour(prose, hour)) {
                addAlone(prose, hour, times);
            }
        }
        return times;
    }

    private static void addAlone(Prose prose, Numeral numeral, List<ClockTime> times) {
        if (numeral.within(0, 24) >= 0) {
            var minutes = HourPart.minutesAround(prose, numeral);
            times.add(of(prose, numeral.within(0, 24), minutes, List.of(numeral)));
        } else {
            dotted(numeral)
                    .map(t -> of(prose, t.minute() / HOUR, t.minute() % HOUR, t.numerals()))
                    .ifPresent(times::add);
        }
    }

    /** The time of day that a number with two decimals is if it is one. */
    static Optional<ClockTime> dotted(Numeral numeral) {
        var dotted = DOTTED.matcher(numeral.text());
        if (!dotted.matches()) {
            return Optional.empty();
        }
        var hour = number(dotted.group(1));
        var minutes = number(dotted.group(2));
        return hour <= HALF * 2 && minutes < HOUR
                ? Optional.of(new ClockTime(hour * HOUR + minutes, false, List.of(numeral)))
                : Optional.empty();
    }

    private static ClockTime of(Prose prose, int hour, int minutes, List<Numeral> numerals) {
        var half = HalfDay.after(prose, numerals.get(numerals.size() - 1).to());
        var isTold = half != HalfDay.UNTOLD || hour > HALF || hour == 0 || isOfTwentyFour(prose, numerals.get(0));
        return new ClockTime(Math.floorMod(half.hourOf(hour) * 60 + minutes, DAY), isTold, numerals);
    }

    /** The sign h counts 24 hours, unless the text speaks of the evening: Le soir, à 8 h. */
    private static boolean isOfTwentyFour(Prose prose, Numeral hour) {
        return HOUR_SIGN.matcher(prose.text()).region(hour.to(), prose.length()).lookingAt()
                && HalfDay.mentionedIn(prose).stream().noneMatch(h -> h == HalfDay.AFTERNOON || h == HalfDay.NIGHT);
    }

    /** Whether a number with two decimals, such as 23.45, can be this time. */
    boolean isDotted(Numeral numeral) {
        return dotted(numeral).filter(t -> t.minute == minute).isPresent();
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
                || HourPart.isBefore(prose, numeral)
                || HOUR_AFTER
                        .matcher(prose.text())
                        .region(numeral.to(), prose.length())
                        .lookingAt()
                || HOUR_BEFORE
                        .matcher(prose.text().substring(Math.max(0, numeral.from() - LONGEST), numeral.from()))
                        .find();
    }
}
