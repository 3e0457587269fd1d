package org.dragoman.markup;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.statement.Numbering;

import static java.util.Map.entry;

/** How a page writes numbers, by the names that style sheets have for it (CSS Counter Styles 3, 6). */
final class CounterStyle {
    private static final Map<String, Numbering> NUMBERINGS = Map.ofEntries(
            entry("none", Numbering.NONE),
            entry("disc", Numbering.NONE),
            entry("circle", Numbering.NONE),
            entry("square", Numbering.NONE),
            entry("decimal", Numbering.FIGURES),
            entry("decimal-leading-zero", Numbering.FIGURES),
            entry("lower-greek", Numbering.FIGURES),
            entry("lower-alpha", Numbering.LOWER_LETTERS),
            entry("lower-latin", Numbering.LOWER_LETTERS),
            entry("upper-alpha", Numbering.UPPER_LETTERS),
            entry("upper-latin", Numbering.UPPER_LETTERS),
            entry("lower-roman", Numbering.LOWER_ROMAN),
            entry("upper-roman", Numbering.UPPER_ROMAN));

    /** The noughts of other scripts. */
    private static final Map<String, Character> NOUGHTS = Map.ofEntries(
            entry("arabic-indic", '\u0660'),
            entry("persian", '\u06F0'),
            entry("devanagari", '\u0966'),
            entry("bengali", '\u09E6'),
            entry("gurmukhi", '\u0A66'),
            entry("gujarati", '\u0AE6'),
            entry("oriya", '\u0B66'),
            entry("tamil", '\u0BE6'),
            entry("telugu", '\u0C66'),
            entry("kannada", '\u0CE6'),
            entry("malayalam", '\u0D66'),
            entry("thai", '\u0E50'),
            entry("lao", '\u0ED0'),
            entry("tibetan", '\u0F20'),
            entry("myanmar", '\u1040'),
            entry("khmer", '\u17E0'),
            entry("cambodian", '\u17E0'),
            entry("mongolian", '\u1810'));

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψω";
    private static final Pattern STRING = Pattern.compile("[\"'].*");
    private static final int LAST_ROMAN = 3999;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private CounterStyle() {}

    /** What a style is nearest to of what editions can count in; nothing where the name is none. */
    static Optional<Numbering> numbering(String style) {
        return STRING.matcher(style).matches()
                ? Optional.of(Numbering.NONE)
                : Optional.ofNullable(NOUGHTS.containsKey(style) ? Numbering.FIGURES : NUMBERINGS.get(style));
    }

    static String written(String style, int number) {
        return switch (style) {
            case "decimal-leading-zero" -> number >= 0 && number <= 9 ? "0" + number : "" + number;
            case "lower-alpha", "lower-latin" -> letters(LATIN, number);
            case "upper-alpha", "upper-latin" -> capitals(letters(LATIN, number));
            case "lower-greek" -> letters(GREEK, number);
            case "lower-roman" -> roman(number);
            case "upper-roman" -> capitals(roman(number));
            default -> digits(NOUGHTS.getOrDefault(style, '0'), number);
        };
    }

    private static String capitals(String letters) {
        return letters.toUpperCase(Locale.ROOT);
    }

    private static String letters(String alphabet, int number) {
        if (number < 1) {
            return "" + number;
        }
        var letters = new StringBuilder();
        int base = alphabet.length();
        for (int left = number; left > 0; left = (left - 1) / base) {
            letters.insert(0, alphabet.charAt((left - 1) % base));
        }
        return letters.toString();
    }

    private static String roman(int number) {
        if (number < 1 || number > LAST_ROMAN) {
            return "" + number;
        }
        var roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }

    private static String digits(char nought, int number) {
        var digits = new StringBuilder();
        ("" + number).chars().forEach(c -> digits.append(c == '-' ? '-' : (char) (nought + c - '0')));
        return digits.toString();
    }
}
