package org.dragoman.brand;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dragoman.language.Language;

/**
 * How an edition is numbered in the eyes of its readers; its address has its plain number whatever this is.
 *
 * @param pattern with {@code {number}}, and {@code {year}} if that is wished
 */
public record EditionNumber(String pattern) {
    static final EditionNumber PLAIN = new EditionNumber("{number}");

    /** No letters, whose script would be a stranger in half of the languages. */
    private static final Pattern ALLOWED = Pattern.compile("(?:\\{number}|\\{year}|[/.–-])+");

    /** @throws IllegalArgumentException when an edition would have no number, or letters in it */
    static EditionNumber of(String pattern) {
        if (!pattern.contains("{number}") || !ALLOWED.matcher(pattern).matches()) {
            throw new IllegalArgumentException("dragoman.web.edition-number: “" + pattern
                    + "” has to be made of {number}, {year} and the signs / . - between them, such as {number}/{year}");
        }
        return new EditionNumber(pattern);
    }

    /**
     * The number of an edition in the digits of a language.
     *
     * @param dated when its statement is of
     */
    public String shown(int number, LocalDate dated, Language language) {
        return pattern.replace("{number}", digits(number, language))
                .replace("{year}", digits(dated.getYear(), language));
    }

    private static String digits(int number, Language language) {
        var digits =
                switch (language) {
                    case AR -> Locale.forLanguageTag("ar-u-nu-arab");
                    case FA -> Locale.forLanguageTag("fa-u-nu-arabext");
                    case EN, FR -> Locale.ROOT;
                };
        return String.format(digits, "%d", number);
    }
}
