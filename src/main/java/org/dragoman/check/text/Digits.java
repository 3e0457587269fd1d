package org.dragoman.check.text;

import org.dragoman.language.Language;

/** The decimal digits of the languages: 0-9, ٠-٩ and ۰-۹. */
public final class Digits {
    public static final char LATIN = '0';
    static final char ARABIC = '٠';
    static final char PERSIAN = '۰';

    private Digits() {}

    public static boolean isDigit(char c) {
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** The zero of the system that the digit belongs to. */
    public static char systemOf(char digit) {
        return (char) (digit - Character.digit(digit, 10));
    }

    /** The zero of the language's own system. */
    public static char systemOf(Language language) {
        return switch (language) {
            case EN, FR -> LATIN;
            case AR -> ARABIC;
            case FA -> PERSIAN;
        };
    }

    /** The text with every digit, of whatever system, in the system of {@code zero}; its length does not change. */
    public static String inSystem(String text, char zero) {
        var result = new StringBuilder(text);
        for (var i = 0; i < result.length(); i++) {
            if (isDigit(result.charAt(i))) {
                result.setCharAt(i, (char) (zero + Character.digit(result.charAt(i), 10)));
            }
        }
        return result.toString();
    }
}
