package org.dragoman.memory;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.SimilarityInput;

/**
 * How alike two texts are, as translation tools count it: one less the share of tokens that must be put in, taken out or
 * exchanged to make one of the other (Levenshtein's distance over tokens, divided by the length of the longer text).
 *
 * <p>A token is a word, with its vowel signs, or a single sign of punctuation; white space is none. Case is ignored, but
 * a text that differs in anything at all scores less than 1.
 */
final class FuzzyScore {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\u200C]+|[^\\s\\p{L}\\p{M}\\p{N}]");
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
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
        return longer == 0 ? 0 : Math.min(ALL_BUT_EQUAL, 1 - (double) DISTANCE.apply(input(a), input(b)) / longer);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static SimilarityInput<String> input(List<String> tokens) {
        return new SimilarityInput<>() {
            @Override
            public String at(int index) {
                return tokens.get(index);
            }

            @Override
            public int length() {
                return tokens.size();
            }
        };
    }
}
