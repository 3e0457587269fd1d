package org.dragoman.check;

import java.util.List;
import java.util.regex.Pattern;

/** Hours told on a clock of 12 in one text and of 24 in the other: 3 p.m., 15 heures; 5 h, 5:00. */
final class Clock {
    private static final Pattern HALF_DAY = Pattern.compile(
            "(?iu)^[:.\\d٠-٩۰-۹]*[\\s\\p{Z}]*(?:[ap]\\.?m\\b|de l[’']après-midi|du soir|de la nuit|(?:de l[’']|في |من )?(?:ال)?(?:مساء|عصر|ليل|ظهر|صباح)"
                    + "|بعد الظهر|بعد ظهر|بعدازظهر|بعد از ظهر|عصر|شب|صبح|بامداد|[صم](?!\\p{L}))");
    private static final Pattern FULL_HOUR =
            Pattern.compile("\\p{Nd}{1,2}[\\s\\p{Z}]?(?:[:.h]|h[\\s\\p{Z}])[\\s\\p{Z}]?$");
    private static final int NOON = 12;
    private static final int LONGEST = 24;

    private Clock() {}

    /** Strikes out the hours that are the same time of day, and minutes of zero that only one text writes. */
    static void pairOff(Prose source, List<Numeral> missing, Prose target, List<Numeral> added) {
        if (missing.isEmpty() && added.isEmpty()) {
            return;
        }
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
        return a >= 0 && b >= 0 && a % NOON == b % NOON && (isOfHalfDay(source, hour) || isOfHalfDay(target, other));
    }

    private static boolean isOfHalfDay(Prose prose, Numeral numeral) {
        var end = Math.min(prose.length(), numeral.to() + LONGEST);
        return numeral.to() <= end
                && HALF_DAY.matcher(prose.text().substring(numeral.to(), end)).find();
    }

    private static boolean isZeroMinutes(Prose prose, Numeral numeral) {
        return numeral.text().length() == 2
                && numeral.within(0, 0) == 0
                && FULL_HOUR
                        .matcher(prose.text().substring(Math.max(0, numeral.from() - 5), numeral.from()))
                        .find();
    }
}
