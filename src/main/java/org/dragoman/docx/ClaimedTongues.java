package org.dragoman.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dragoman.language.Language;

/**
 * Whether words are in the language that a word processor says they are. It says so of many a word that somebody typed on
 * another keyboard: it is believed of several whole words together, of no language that is said of most of the text, and
 * nowhere in a text that is not written in the script of its language.
 */
public final class ClaimedTongues {
    private static final Pattern WORDS = Pattern.compile("(?s)\\P{L}*\\p{L}[\\p{L}\\p{M}]*[^\\p{L}]+\\p{L}.*");

    private final Map<String, Integer> letters = new HashMap<>();
    private final Language language;
    private int all;

    /** Those of the script in which the language of the text is written. */
    private int ownLetters;

    public ClaimedTongues(Language language) {
        this.language = language;
    }

    /** @param tag of the language that the text is said to be in, if that is another; blank otherwise */
    public void count(String text, String tag) {
        var said = text.codePoints().filter(Character::isLetter).toArray();
        all += said.length;
        letters.merge(tag, said.length, Integer::sum);
        for (int letter : said) {
            ownLetters += WordScripts.hasComplex(Character.toString(letter)) == language.isRightToLeft() ? 1 : 0;
        }
    }

    /** The same tag where it is believed of anything, once all of the text has been counted; blank otherwise. */
    public String believed(String tag) {
        return letters.getOrDefault(tag, 0) * 2 > all || ownLetters * 2 < all ? "" : tag;
    }

    /** Whether a text is several words that stand by themselves between what is before and after. */
    public static boolean isOfWords(String before, String text, String after) {
        return WORDS.matcher(text).matches() && isParted(before, text) && isParted(text, after);
    }

    private static boolean isParted(String before, String after) {
        return before.isEmpty()
                || after.isEmpty()
                || !Character.isLetterOrDigit(before.codePointBefore(before.length()))
                || !Character.isLetterOrDigit(after.codePointAt(0));
    }
}
