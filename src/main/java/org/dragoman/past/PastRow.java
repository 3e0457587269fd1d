package org.dragoman.past;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.alignment.Bead;

/**
 * Sentences of a past statement and those of its translation that say the same; one of the two may have none.
 *
 * @param confidence how sure the aligner was of it, from 0 to 1
 * @param corrected whether a person has changed it since
 * @param leftOut whether the memory does not get it
 */
record PastRow(List<String> source, List<String> target, double confidence, boolean corrected, boolean leftOut) {
    /** Below this, a person had better look; of the rows above, one in a hundred is wrong ({@code bench alignment}). */
    private static final double SURE = 0.5;

    PastRow {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    static PastRow of(Bead bead, List<String> sources, List<String> targets) {
        return new PastRow(
                sources.subList(bead.source().from(), bead.source().to()),
                targets.subList(bead.target().from(), bead.target().to()),
                Math.floor(bead.confidence() * 100) / 100,
                false,
                false);
    }

    /** As people make it. */
    static PastRow byHand(List<String> source, List<String> target, boolean leftOut) {
        return new PastRow(source, target, 1, true, leftOut);
    }

    PastRow marked(boolean nowLeftOut) {
        return new PastRow(source, target, confidence, true, nowLeftOut);
    }

    public boolean hasBothSides() {
        return !source.isEmpty() && !target.isEmpty();
    }

    boolean hasNothing() {
        return source.isEmpty() && target.isEmpty();
    }

    /** Whether nobody has looked at it, though the aligner was not sure. */
    public boolean asksForALook() {
        return !corrected && !leftOut && confidence < SURE;
    }

    /** Whether the memory gets it. */
    boolean goesToMemory() {
        return hasBothSides() && !leftOut;
    }

    String sourceText() {
        return String.join(" ", source);
    }

    String targetText() {
        return String.join(" ", target);
    }

    /** Both texts on one line, for the trail. */
    String summary() {
        return sourceText() + " | " + targetText();
    }

    static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
