package org.dragoman.splitting;

import java.util.regex.Pattern;

/** English and French: a word that no word of the language ends like was cut short: tabl., brig., encycl., cdt. */
final class Truncation {
    private static final Pattern WITHOUT_VOWEL = Pattern.compile("\\p{L}(?:(?![aeiouyœæ])[\\p{Ll}&&[^à-ÿ]]){1,5}");
    private static final Pattern CLUSTER = Pattern.compile("\\p{L}?\\p{Ll}+[bcdfgkptv][lr]");
    private static final Pattern VOWEL_FIRST = Pattern.compile("[aeiouyàâéèêëîïôûùüAEIOUYÀÂÉÈÊ].*");
    private static final Pattern INTERJECTION =
            Pattern.compile("(?i)[hm]+|psst|pfft?|brr+|grr+|tss+|tv|pc|nd|rd|st|th");

    private Truncation() {}

    /** Whether a word in small letters, but perhaps for the first, can only be an abbreviation. */
    static boolean is(String word) {
        return (CLUSTER.matcher(word).matches()
                        || (WITHOUT_VOWEL.matcher(word).matches()
                                && !VOWEL_FIRST.matcher(word).matches()))
                && !INTERJECTION.matcher(word).matches();
    }
}
