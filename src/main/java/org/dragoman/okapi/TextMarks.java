package org.dragoman.okapi;

import java.util.regex.Pattern;

/**
 * Numbers that no reader sees, written behind texts to know them again (Unicode, 23.9: tags, which outside of flags nobody
 * uses any more). They belong to no script and weigh nothing where texts are compared.
 */
final class TextMarks {
    private static final int ZERO = 0xE0020;
    private static final int BASE = 90;
    private static final int DIGITS = 3;
    private static final String BEGIN = Character.toString(0xE0001);

    static final Pattern MARK = Pattern.compile(BEGIN + "([\\x{E0020}-\\x{E0079}]{" + DIGITS + "})");

    private TextMarks() {}

    static String of(int number) {
        var mark = new StringBuilder(BEGIN);
        for (int i = 0, rest = number; i < DIGITS; i++, rest /= BASE) {
            mark.appendCodePoint(ZERO + rest % BASE);
        }
        return mark.toString();
    }

    static int number(String digits) {
        int number = 0;
        var points = digits.codePoints().toArray();
        for (int i = points.length - 1; i >= 0; i--) {
            number = number * BASE + points[i] - ZERO;
        }
        return number;
    }

    static String removed(String text) {
        return MARK.matcher(text).replaceAll("");
    }
}
