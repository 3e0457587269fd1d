package org.dragoman.revision;

import java.util.HashMap;
import java.util.Map;

/** How alike two sentences are, from 0 (nothing in common) to 1. */
final class SentenceSimilarity {
    private SentenceSimilarity() {}

    /**
     * The share of words that both have in the same order: twice their longest common subsequence by the number of words
     * of both (Dice). A bound that is cheaper to know spares most pairs the subsequence.
     *
     * @return 0 where it would be less than what is asked for
     */
    static double ofWords(SentenceWording one, SentenceWording other, double atLeast) {
        int words = one.words().length + other.words().length;
        if (words == 0 || share(Math.min(one.words().length, other.words().length), words) < atLeast) {
            return 0;
        }
        if (share(common(one.sorted(), other.sorted()), words) < atLeast) {
            return 0;
        }
        double likeness = share(longestCommonSubsequence(one.words(), other.words()), words);
        return likeness < atLeast ? 0 : likeness;
    }

    /** The share of pairs of neighbouring characters that both have (Dice): for headings of a word or two. */
    static double ofLetters(SentenceWording one, SentenceWording other) {
        var left = pairs(one.key());
        int all = Math.max(one.key().length() - 1, 0) + Math.max(other.key().length() - 1, 0);
        int[] common = {0};
        pairs(other.key()).forEach((pair, count) -> common[0] += Math.min(count, left.getOrDefault(pair, 0)));
        return all == 0 ? 0 : share(common[0], all);
    }

    private static double share(int common, int all) {
        return 2.0 * common / all;
    }

    private static Map<String, Integer> pairs(String text) {
        var pairs = new HashMap<String, Integer>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }

    private static int common(int[] one, int[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    private static int longestCommonSubsequence(int[] one, int[] other) {
        var lengths = new int[other.length + 1];
        for (int word : one) {
            int diagonal = 0;
            for (int j = 0; j < other.length; j++) {
                int above = lengths[j + 1];
                lengths[j + 1] = word == other[j] ? diagonal + 1 : Math.max(above, lengths[j]);
                diagonal = above;
            }
        }
        return lengths[other.length];
    }
}
