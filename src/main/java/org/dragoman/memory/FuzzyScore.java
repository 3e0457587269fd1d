package org.dragoman.memory;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How alike two texts are, as translation tools count it: one less the share of tokens that must be put in, taken out or
 * exchanged to make one of the other (Levenshtein's distance over tokens, divided by the length of the longer text).
 *
 * <p>A token is a word, with its vowel signs, or a single sign of punctuation; white space is none. Case is ignored, but
 * a text that differs in anything at all scores less than 1.
 */
final class FuzzyScore {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\u200C]+|[^\\s\\p{L}\\p{M}\\p{N}]");
    private static final double ALL_BUT_EQUAL = 0.99;

    private FuzzyScore() {}

    /** From 0 to 1; 1 only for equal texts. */
    static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        var a = tokens(one);
        var b = tokens(other);
        int longer = Math.max(a.size(), b.size());
        return longer == 0 ? 0 : Math.min(ALL_BUT_EQUAL, 1 - (double) distance(a, b) / longer);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static int distance(List<String> a, List<String> b) {
        var row = new int[b.size() + 1];
        for (int j = 0; j <= b.size(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.size(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.size(); j++) {
                int exchanged = diagonal + (a.get(i - 1).equals(b.get(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.size()];
    }
}
