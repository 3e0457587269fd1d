package org.dragoman.matching;

import java.text.Normalizer;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes two letters the same for the matching of terms. This is the one place where letters are folded; which
 * characters are letters, and which gaps or nothing at all, is decided by {@link LettersBuilder}.
 */
final class Folding {
    private static final int TABLE_SIZE = 0x2000;
    private static final char[] FOLDED = new char[TABLE_SIZE];
    private static final char[] ACCENTED = new char[TABLE_SIZE];

    static {
        for (char letter = 0; letter < TABLE_SIZE; letter++) {
            ACCENTED[letter] = arabic(Character.toLowerCase(letter));
            FOLDED[letter] = unaccented(ACCENTED[letter]);
        }
    }

    private Folding() {}

    /** Folds case, Latin accents and the Arabic letters that writers and keyboards mistake for each other. */
    static char folded(char letter) {
        return letter < TABLE_SIZE ? FOLDED[letter] : Character.toLowerCase(letter);
    }

    /** Folds as {@link #folded}, but keeps Latin accents. */
    static char accented(char letter) {
        return letter < TABLE_SIZE ? ACCENTED[letter] : Character.toLowerCase(letter);
    }

    /** Folds every letter of a grammar's affix, so that it compares with the folded letters of a text. */
    static String folded(String letters) {
        var folded = new StringBuilder(letters);
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, folded(folded.charAt(i)));
        }
        return folded.toString();
    }

    static Set<String> folded(Stream<String> words) {
        return words.map(Folding::folded).collect(Collectors.toUnmodifiableSet());
    }

    private static char arabic(char letter) {
        return switch (letter) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ي' -> 'ی';
            case 'ة', 'ە', 'ہ' -> 'ه';
            case 'ك' -> 'ک';
            default -> letter;
        };
    }

    private static char unaccented(char letter) {
        if (Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN) {
            return letter;
        }
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }
}
