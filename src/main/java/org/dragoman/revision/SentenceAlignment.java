package org.dragoman.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Which sentence of an older text each sentence of a newer one is, wherever it stands now.
 *
 * <p>Paragraphs do not matter, so that they can be moved, split and merged. The steps, each of which looks only at what
 * the steps before have left over:
 *
 * <ol>
 *   <li><b>Anchors</b>: a sentence that stands exactly once in both texts is itself (P. Heckel, <i>A technique for
 *       isolating differences between files</i>, 1978).
 *   <li><b>Growth</b>: from every pair that is found, equal neighbours are paired in both directions. So each of several
 *       equal sentences goes with its surroundings.
 *   <li><b>Repeats</b>: equal sentences without such surroundings are paired in their order.
 *   <li><b>Returns</b>: a sentence that an earlier revision removed, and that is back word for word, is itself again.
 *   <li><b>Likeness</b>: {@link SimilarSentences} pairs what was edited.
 * </ol>
 *
 * <p>What is equal is for {@link SentenceWording} to say. Whatever the texts are, a sentence is paired once at most, as many equal
 * sentences are paired as both texts have, and the outcome depends on nothing but the texts. The first four steps take
 * time in proportion to the texts, the last one in proportion to the product of what was edited on both sides. Immutable
 * once made.
 */
final class SentenceAlignment {
    private final List<SentenceWording> older;
    private final List<SentenceWording> newer;
    private final SentenceLinks links;
    private final int present;

    private SentenceAlignment(List<SentenceWording> older, List<SentenceWording> newer, int present) {
        this.older = older;
        this.newer = newer;
        this.links = new SentenceLinks(older.size(), newer.size());
        this.present = present;
    }

    /**
     * Aligns two texts.
     *
     * @param older the sentences of the older text
     * @param gone sentences that are not in the older text, but were in one before it; the likeliest to return first
     * @param newer the sentences of the newer text
     */
    static SentenceAlignment of(List<String> older, List<String> gone, List<String> newer) {
        var vocabulary = new WordNumbers();
        var known = new ArrayList<SentenceWording>();
        older.forEach(text -> known.add(vocabulary.wording(text)));
        gone.forEach(text -> known.add(vocabulary.wording(text)));
        var alignment = new SentenceAlignment(
                known, newer.stream().map(vocabulary::wording).toList(), older.size());
        alignment.align();
        return alignment;
    }

    /**
     * The older sentence that a newer one is; none where it is new.
     *
     * @param index of the newer sentence
     * @return an index of the older sentences, or beyond them, of those that were gone
     */
    OptionalInt olderOf(int index) {
        int found = links.older(index);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private void align() {
        anchor();
        grow();
        pairEqual(present);
        pairEqual(older.size());
        new SimilarSentences(older.subList(0, present), newer, links).pair();
    }

    private void anchor() {
        var once = places(older.subList(0, present));
        places(newer).forEach((text, places) -> {
            var before = once.getOrDefault(text, new ArrayDeque<>());
            if (before.size() == 1 && places.size() == 1) {
                links.join(before.element(), places.element());
            }
        });
    }

    private void grow() {
        for (int j = 0; j < newer.size(); j++) {
            growTo(j, -1);
        }
        for (int j = newer.size() - 1; j >= 0; j--) {
            growTo(j, 1);
        }
    }

    /** Pairs a newer sentence with the equal one beside what its neighbour on one side is paired with. */
    private void growTo(int j, int side) {
        int beside = j + side;
        if (beside < 0 || beside >= newer.size() || links.older(beside) < 0) {
            return;
        }
        int i = links.older(beside) - side;
        if (i >= 0 && i < present && links.free(i, j) && older.get(i).equals(newer.get(j))) {
            links.join(i, j);
        }
    }

    /** Pairs equal sentences in their order. */
    private void pairEqual(int known) {
        var free = new LinkedHashMap<SentenceWording, Deque<Integer>>();
        for (int i = 0; i < known; i++) {
            if (links.newer(i) < 0) {
                free.computeIfAbsent(older.get(i), k -> new ArrayDeque<>()).add(i);
            }
        }
        for (int j = 0; j < newer.size(); j++) {
            var equal = free.get(newer.get(j));
            if (links.older(j) < 0 && equal != null && !equal.isEmpty()) {
                links.join(equal.remove(), j);
            }
        }
    }

    private static Map<SentenceWording, Deque<Integer>> places(List<SentenceWording> sentences) {
        var places = new LinkedHashMap<SentenceWording, Deque<Integer>>();
        for (int i = 0; i < sentences.size(); i++) {
            places.computeIfAbsent(sentences.get(i), k -> new ArrayDeque<>()).add(i);
        }
        return places;
    }
}
