package org.dragoman.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.language.Language;

/** The languages that documents say of their words, by tags (BCP 47). */
public final class SaidLanguage {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*");

    private SaidLanguage() {}

    /** The tag of words that are said to be in a language; nothing where it is none, or that of the text around them. */
    public static Optional<String> foreign(String tag, String around) {
        var said = tag.strip().replace('_', '-');
        return TAG.matcher(said).matches() && !primary(said).equals(primary(around)) && !isNone(said)
                ? Optional.of(said)
                : Optional.empty();
    }

    /** The same in a text of which only the language is known. */
    public static Optional<String> foreign(String tag, Language text) {
        return foreign(tag, text.tag());
    }

    /** Undetermined, none, several, and what ODF and Word call none. */
    private static boolean isNone(String tag) {
        return Pattern.matches("(?i)(?:und|zxx|mul|mis|none|x)(?:-.*)?", tag);
    }

    private static String primary(String tag) {
        return tag.toLowerCase(Locale.ROOT).replaceFirst("-.*", "");
    }
}
