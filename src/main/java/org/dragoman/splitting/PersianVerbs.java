package org.dragoman.splitting;

import java.util.regex.Pattern;

/**
 * The finite verbs of Persian, by their prefixes and endings where they have one.
 *
 * @param words has the others
 */
record PersianVerbs(WordList words) {
    private static final Pattern CLOSING = Pattern.compile("[،؛:»”]+$");

    /** Whether a word, what closes after it left out, is such a verb. */
    boolean is(String word) {
        var bare = CLOSING.matcher(word).replaceFirst("");
        return bare.startsWith("می\u200C")
                || bare.startsWith("نمی\u200C")
                || bare.endsWith("\u200Cاند")
                || bare.endsWith("\u200Cاست")
                || words.has(WordClass.VERB, bare);
    }
}
