package org.dragoman.revision;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.dragoman.segment.Token;

/**
 * What a sentence says, as far as its reader sees.
 *
 * <p>Two sentences are equal when nothing but white space, invisible marks and the numbers of inline codes differs: those
 * numbers run through a paragraph, so that a code more in one sentence gives other numbers to the next.
 */
final class SentenceWording {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final String key;
    /** The words in order, as numbers of a {@link WordNumbers}. */
    private final int[] words;
    /** The same, ascending. */
    private final int[] sorted;

    SentenceWording(String text, int[] words) {
        this.key = key(text);
        this.words = words;
        this.sorted = words.clone();
        Arrays.sort(sorted);
    }

    static boolean equal(String one, String other) {
        return one.equals(other) || key(one).equals(key(other));
    }

    private static String key(String text) {
        var numbers = new HashMap<String, Integer>();
        var key = new StringBuilder();
        for (var token : Token.of(Normalizer.normalize(text, Normalizer.Form.NFC))) {
            if (token.code()) {
                numbers.putIfAbsent(token.number(), numbers.size() + 1);
                key.append(token.numbered(numbers.get(token.number())).text());
            } else {
                key.append(token.text());
            }
        }
        return SPACE.matcher(INVISIBLE.matcher(key).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    String key() {
        return key;
    }

    int[] words() {
        return words;
    }

    int[] sorted() {
        return sorted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SentenceWording wording && key.equals(wording.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
