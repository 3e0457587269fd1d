package org.dragoman.revision;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dragoman.segment.Token;

/** Gives each word a number, so that words are compared as fast as numbers are. Not thread-safe. */
final class WordNumbers {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u200C\\u200D]*");
    /** What writers of Arabic script put in or leave out: vowel signs and the stretching of letters. */
    private static final Pattern OPTIONAL = Pattern.compile("[\\u064B-\\u0652\\u0670\\u0640]");

    private final Map<String, Integer> numbers = new HashMap<>();

    SentenceWording wording(String text) {
        var plain = OPTIONAL.matcher(Token.strip(text)).replaceAll("").toLowerCase(Locale.ROOT);
        var words = WORD.matcher(plain)
                .results()
                .mapToInt(word -> numbers.computeIfAbsent(word.group(), w -> numbers.size()))
                .toArray();
        return new SentenceWording(text, words);
    }
}
