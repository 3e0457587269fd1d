package org.dragoman.check.numbers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;

/**
 * A part of an hour told in words around the hour: a quarter past 5, 5 heures moins le quart.
 *
 * @param minutes below zero if the hour is still to come
 */
record HourPart(int minutes, Pattern words) {
    private static final DataFile FILE = DataFile.of("clock");
    private static final int LONGEST = 24;

    /** All of them that stand after an hour. */
    static final String WORDS_AFTER =
            FILE.table("part-after").map(DataFile.Entry::word).collect(Collectors.joining("|", "(?:", ")"));

    private static final List<HourPart> BEFORE = parts("part-before", "%s[\\s\\p{Z}]+$");
    private static final List<HourPart> AFTER = parts(
            "part-after", "[\\s\\p{Z}]?(?:" + FILE.alternation("after-hour") + "[\\s\\p{Z}]+)?%s(?![\\p{L}\\p{M}])");

    private static List<HourPart> parts(String kind, String frame) {
        return FILE.table(kind)
                .map(e -> new HourPart(
                        Integer.parseInt(e.key()),
                        Pattern.compile(frame.formatted("(?:" + e.word() + ")"), Pattern.CASE_INSENSITIVE)))
                .toList();
    }

    /** Whether the words before a numeral show it to be an hour. */
    static boolean isBefore(Prose prose, Numeral hour) {
        return minutesBefore(prose, hour) != 0;
    }

    /** The minutes that the words around an hour add to it. */
    static int minutesAround(Prose prose, Numeral hour) {
        var rest = prose.text().substring(hour.to(), Math.min(prose.length(), hour.to() + LONGEST));
        return minutesBefore(prose, hour)
                + AFTER.stream()
                        .filter(p -> p.words.matcher(rest).lookingAt())
                        .mapToInt(HourPart::minutes)
                        .findFirst()
                        .orElse(0);
    }

    private static int minutesBefore(Prose prose, Numeral hour) {
        var text = prose.text().substring(Math.max(0, hour.from() - LONGEST), hour.from());
        return BEFORE.stream()
                .filter(p -> p.words.matcher(text).find())
                .mapToInt(HourPart::minutes)
                .findFirst()
                .orElse(0);
    }
}
