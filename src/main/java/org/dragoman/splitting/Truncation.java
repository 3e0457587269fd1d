package org.dragoman.splitting;

import java.util.Locale;
import java.util.Set;
import org.dragoman.language.DataFile;

/** English and French: a word that no word of the language ends like was cut short: tabl., brig., encycl., cdt. */
final class Truncation {
    private static final int LONGEST_WITHOUT_VOWEL = 6;
    private static final String VOWELS = "aeiouyœæ";
    private static final String BEFORE_LIQUID = "bcdfgkptv";
    private static final Set<String> WORDS = DataFile.of("vowelless").set("word");

    private Truncation() {}

    /** Whether a word in small letters, but perhaps for the first, can only be an abbreviation. */
    static boolean is(String word) {
        return word.length() > 1
                && (endsInLiquid(word) || endsAfterAcute(word) || hasNoVowel(word))
                && word.chars().skip(1).allMatch(Character::isLowerCase)
                && Character.isLetter(word.charAt(0))
                && !WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** After a consonant that no such word has before l or r at its end: encycl, centr. */
    private static boolean endsInLiquid(String word) {
        var last = word.charAt(word.length() - 1);
        return word.length() > 2
                && (last == 'l' || last == 'r')
                && BEFORE_LIQUID.indexOf(word.charAt(word.length() - 2)) >= 0;
    }

    /** After é no French word ends in a consonant but that of a plural: prél, déf, méd. */
    private static boolean endsAfterAcute(String word) {
        return word.length() > 2
                && word.charAt(word.length() - 2) == 'é'
                && "bcdfglmnprtv".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static boolean hasNoVowel(String word) {
        return word.length() <= LONGEST_WITHOUT_VOWEL
                && word.chars().allMatch(c -> c < 'à' && VOWELS.indexOf(Character.toLowerCase(c)) < 0);
    }
}
