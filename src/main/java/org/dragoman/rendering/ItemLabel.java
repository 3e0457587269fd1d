package org.dragoman.rendering;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dragoman.language.Language;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.Numbering;
import org.dragoman.web.Interface;

/** What stands before an item of a list where no program counts the items. */
public final class ItemLabel {
    private static final int MOST_ROMAN = 3999;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private ItemLabel() {}

    public static String of(Enclosure.Item item, Language language) {
        var label = item.label();
        if (label != null) {
            return inDigits(label, language);
        }
        return switch (item.numbering()) {
            case NONE -> "-";
            case FIGURES -> figures(item.item(), language) + ".";
            case LOWER_LETTERS -> letters(item.item(), language) + ".";
            case UPPER_LETTERS -> upper(letters(item.item(), language)) + ".";
            case LOWER_ROMAN -> roman(item.item(), language) + ".";
            case UPPER_ROMAN -> upper(roman(item.item(), language)) + ".";
        };
    }

    private static String figures(int number, Language language) {
        return inDigits(Integer.toString(number), language);
    }

    /** The label of a source with the digits of a language. */
    static String inDigits(String label, Language language) {
        return DIGIT.matcher(label).replaceAll(digit -> Interface.number(Long.parseLong(digit.group()), language));
    }

    /** As browsers know it: the type of an ordered list (HTML Standard, 4.4.5); empty for none. */
    static String type(Numbering numbering) {
        return switch (numbering) {
            case NONE, FIGURES -> "";
            case LOWER_LETTERS -> "a";
            case UPPER_LETTERS -> "A";
            case LOWER_ROMAN -> "i";
            case UPPER_ROMAN -> "I";
        };
    }

    /** a to z, aa, ab and so on; what no letter counts is a number (CSS Counter Styles 3, 6). */
    private static String letters(int number, Language language) {
        if (number < 1) {
            return figures(number, language);
        }
        var letters = new StringBuilder();
        for (int left = number; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('a' + (left - 1) % 26));
        }
        return letters.toString();
    }

    static String roman(int number, Language language) {
        if (number < 1 || number > MOST_ROMAN) {
            return figures(number, language);
        }
        var roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                roman.append(NUMERALS[i]);
            }
        }
        return roman.toString();
    }

    private static String upper(String label) {
        return label.toUpperCase(Locale.ROOT);
    }
}
