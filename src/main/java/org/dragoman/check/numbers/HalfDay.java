package org.dragoman.check.numbers;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;
import org.dragoman.language.Proclitics;

/** What a text says after an hour of a clock of 12, or of the time of day at large. */
enum HalfDay {
    MORNING(words("morning-short"), words("morning")),
    AFTERNOON(words("afternoon-short"), words("afternoon")),
    NIGHT("(?!)", words("night")),
    NOON("(?!)", words("noon")),
    UNTOLD("", "(?!)");

    private static final Pattern BETWEEN = Pattern.compile("[:.\\d٠-٩۰-۹]*[\\s\\p{Z}]*(?:" + words("after-hour")
            + "[\\s\\p{Z}]+)?(?:" + HourPart.WORDS_AFTER + "[\\s\\p{Z}]+)?");
    private static final int LONGEST = 40;
    private static final int DAWN = 6;
    private static final int HALF = 12;
    private static final int HOUR = 60;

    private final Pattern after;
    private final Pattern mention;

    HalfDay(String abbreviations, String words) {
        after = pattern(abbreviations + "|(?:" + words("between") + " |" + words("joined") + ")*" + words);
        mention = pattern(
                "(?<![\\p{L}\\p{M}])(?:" + Proclitics.LETTER + "?" + Proclitics.ARTICLE + "|" + Proclitics.MERGED + "|"
                        + Proclitics.LETTER + ")?" + words + words("case")
                        + "?(?![\\p{L}\\p{M}])|(?<=\\p{Nd}[\\s\\p{Z}]?)(?:" + abbreviations + ")");
    }

    private static String words(String kind) {
        return DataFile.of("clock").alternation(kind);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What stands after the numeral that ends at {@code end}, and after its minutes. */
    static HalfDay after(Prose prose, int end) {
        var rest = rest(prose, end);
        return Arrays.stream(values())
                .filter(h -> h.after.matcher(rest).lookingAt())
                .findFirst()
                .orElse(UNTOLD);
    }

    /** Where it ends; {@code end} if there is nothing of the kind. */
    static int endAfter(Prose prose, int end) {
        var half = after(prose, end);
        var rest = rest(prose, end);
        var words = half.after.matcher(rest);
        return half != UNTOLD && words.lookingAt()
                ? Math.min(prose.length(), end + LONGEST) - rest.length() + words.end()
                : end;
    }

    private static String rest(Prose prose, int end) {
        var text = prose.text().substring(end, Math.min(prose.length(), end + LONGEST));
        var between = BETWEEN.matcher(text);
        return between.lookingAt() ? text.substring(between.end()) : text;
    }

    /** All that a text mentions, whether after an hour or not. */
    static Set<HalfDay> mentionedIn(Prose prose) {
        var found = EnumSet.noneOf(HalfDay.class);
        var rest = prose.text();
        for (var half : values()) {
            var without = half == UNTOLD ? rest : half.mention.matcher(rest).replaceAll(" ");
            if (!without.equals(rest)) {
                found.add(half);
            }
            rest = without;
        }
        return found;
    }

    /** Whether a minute of the day can be said to lie in it. */
    boolean holds(int minute) {
        var hour = minute / HOUR;
        return switch (this) {
            case MORNING -> hour < HALF;
            case AFTERNOON -> hour >= HALF;
            case NOON -> hour >= HALF - 1 && hour < HALF + 3;
            case NIGHT -> hour >= HALF + DAWN - 1 || hour < DAWN;
            case UNTOLD -> true;
        };
    }

    /** The hour of a clock of 24. */
    int hourOf(int hour) {
        return switch (this) {
            case MORNING -> hour % HALF;
            case AFTERNOON -> hour % HALF + HALF;
            case NOON -> hour < DAWN ? hour + HALF : hour;
            case NIGHT -> hour < DAWN || hour > HALF ? hour : hour == HALF ? 0 : hour + HALF;
            case UNTOLD -> hour;
        };
    }
}
