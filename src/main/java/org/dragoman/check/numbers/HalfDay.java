package org.dragoman.check.numbers;

import java.util.regex.Pattern;
import org.dragoman.check.text.Prose;

/** What a text says after an hour of a clock of 12. */
enum HalfDay {
    MORNING("a\\.?m\\b|du matin|(?:في |من |ال)*(?:صباح|فجر)|صبح|بامداد|ص(?!\\p{L})"),
    AFTERNOON("p\\.?m\\b|de l[’']après-midi|du soir|(?:في |من |ال)*(?:مساء|عصر)|بعد ?(?:از ?)?(?:ال)?ظهر|م(?!\\p{L})"),
    NOON("(?:في |من |ال)*ظهر"),
    NIGHT("de la nuit|(?:في |من |ال)*ليل|شب"),
    UNTOLD("");

    private static final Pattern BETWEEN = Pattern.compile("[:.\\d٠-٩۰-۹]*[\\s\\p{Z}]*(?:h(?:eures?)?[\\s\\p{Z}]+)?");
    private static final int LONGEST = 30;
    private static final int DAWN = 6;
    private static final int HALF = 12;

    private final Pattern pattern;

    HalfDay(String words) {
        pattern = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What stands after the numeral that ends at {@code end}, and after its minutes. */
    static HalfDay after(Prose prose, int end) {
        var text = prose.text().substring(end, Math.min(prose.length(), end + LONGEST));
        var between = BETWEEN.matcher(text);
        var from = between.lookingAt() ? between.end() : 0;
        for (var half : values()) {
            if (half.pattern.matcher(text).region(from, text.length()).lookingAt()) {
                return half;
            }
        }
        return UNTOLD;
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
