package org.dragoman.docx;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.dragoman.language.Language;

/** Numbers as the lists of WordprocessingML show them (ST_NumberFormat; ECMA-376-1, 17.18.59). */
public final class WordNumberFormat {
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private static final String ARABIC = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private static final String NOTES = "*†‡§";

    private WordNumberFormat() {}

    public static String of(String format, int number, Language language) {
        return switch (format) {
            case "bullet", "none" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : "" + number;
            case "lowerLetter" -> letters(LATIN, number);
            case "upperLetter" -> letters(LATIN, number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> ruled("%roman-lower", number);
            case "upperRoman" -> ruled("%roman-upper", number);
            case "hebrew1" -> ruled("%hebrew", number);
            case "russianLower" -> letters(RUSSIAN, number);
            case "russianUpper" -> letters(RUSSIAN, number).toUpperCase(Locale.ROOT);
            case "arabicAlpha" -> letters(ARABIC, number);
            case "arabicAbjad" -> letters(ABJAD, number);
            case "chicago" -> letters(NOTES, number);
            case "hindiNumbers" -> digits('०', number);
            case "thaiNumbers" -> digits('๐', number);
            case "decimalFullWidth", "decimalFullWidth2" -> digits('０', number);
            case "decimalEnclosedCircle" -> enclosed('①', number);
            case "decimalEnclosedParen" -> enclosed('⑴', number);
            case "decimalEnclosedFullstop" -> enclosed('⒈', number);
            case "numberInDash" -> "- " + number + " -";
            case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
            case "ordinal" -> spoken(RuleBasedNumberFormat.ORDINAL, "", number, language);
            case "cardinalText" -> spoken(RuleBasedNumberFormat.SPELLOUT, "cardinal", number, language);
            case "ordinalText" -> spoken(RuleBasedNumberFormat.SPELLOUT, "ordinal", number, language);
            default -> "" + number;
        };
    }

    /** After the last letter come the same letters twice, and so on. */
    private static String letters(String alphabet, int number) {
        if (number < 1) {
            return "" + number;
        }
        int at = (number - 1) % alphabet.length();
        return alphabet.substring(at, at + 1).repeat((number - 1) / alphabet.length() + 1);
    }

    private static String ruled(String rules, int number) {
        return number < 1
                ? "" + number
                : new RuleBasedNumberFormat(ULocale.ROOT, RuleBasedNumberFormat.NUMBERING_SYSTEM).format(number, rules);
    }

    private static String digits(char zero, int number) {
        var digits = new StringBuilder();
        ("" + number).chars().forEach(digit -> digits.append((char) (zero + digit - '0')));
        return digits.toString();
    }

    /** Unicode has them up to 20. */
    private static String enclosed(char one, int number) {
        return number >= 1 && number <= 20 ? "" + (char) (one + number - 1) : "" + number;
    }

    /** Of the several ways that a language has, the one that serves for counting. */
    private static String spoken(int kind, String sort, int number, Language language) {
        var locale = ULocale.forLanguageTag(language.tag());
        var rules = new RuleBasedNumberFormat(locale, kind);
        for (var name : rules.getRuleSetNames()) {
            if (!sort.isEmpty() && name.startsWith("%spellout-" + sort)) {
                var words = rules.format(number, name);
                return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
            }
        }
        return rules.format(number);
    }
}
