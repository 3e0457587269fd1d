package org.dragoman.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs sentences that were edited with what they were.
 *
 * <p>Of all that are left over on both sides, the likest pairs are taken first; pairs of neighbours count as a little
 * liker, and among equals the nearer and the earlier one goes first. Then a sentence that stands between the same
 * neighbours as before needs to be less alike, since its place speaks for it.
 */
record SimilarSentences(List<SentenceWording> older, List<SentenceWording> newer, SentenceLinks links) {
    /** Half of the words are the same, in the same order. */
    private static final double ALIKE = 0.5;

    private static final double ALIKE_IN_PLACE = 0.3;
    private static final double LETTERS_ALIKE_IN_PLACE = 0.5;
    private static final double NEIGHBOUR = 0.1;

    private record Candidate(int older, int newer, double score) {
        int distance() {
            return Math.abs(older - newer);
        }
    }

    private static final Comparator<Candidate> LIKEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(Candidate::distance)
            .thenComparingInt(Candidate::newer)
            .thenComparingInt(Candidate::older);

    void pair() {
        var candidates = candidates();
        candidates.sort(LIKEST_FIRST);
        for (var candidate : candidates) {
            if (links.free(candidate.older(), candidate.newer())) {
                links.join(candidate.older(), candidate.newer());
            }
        }
        pairInPlace();
    }

    private List<Candidate> candidates() {
        var free =
                IntStream.range(0, older.size()).filter(i -> links.newer(i) < 0).toArray();
        var candidates = new ArrayList<Candidate>();
        for (int j = 0; j < newer.size(); j++) {
            if (links.older(j) < 0) {
                for (int i : free) {
                    addIfAlike(i, j, candidates);
                }
            }
        }
        return candidates;
    }

    private void addIfAlike(int i, int j, List<Candidate> candidates) {
        double likeness = SentenceSimilarity.ofWords(older.get(i), newer.get(j), ALIKE);
        if (likeness > 0) {
            int neighbours = (links.agreeBefore(i, j) ? 1 : 0) + (links.agreeAfter(i, j, older.size() - 1) ? 1 : 0);
            candidates.add(new Candidate(i, j, likeness + NEIGHBOUR * neighbours));
        }
    }

    private void pairInPlace() {
        for (int j = 0; j < newer.size(); j++) {
            int i = j == 0 ? 0 : links.older(j - 1) + 1;
            if (i < older.size()
                    && links.free(i, j)
                    && links.agreeBefore(i, j)
                    && links.agreeAfter(i, j, older.size() - 1)
                    && isAlikeInPlace(older.get(i), newer.get(j))) {
                links.join(i, j);
            }
        }
    }

    private static boolean isAlikeInPlace(SentenceWording one, SentenceWording other) {
        return SentenceSimilarity.ofWords(one, other, ALIKE_IN_PLACE) > 0
                || SentenceSimilarity.ofLetters(one, other) >= LETTERS_ALIKE_IN_PLACE;
    }
}
