package org.dragoman.alignment;

/**
 * Sentences of a text and those of its translation that say the same; one of the two may be empty.
 *
 * @param confidence how likely it is, from 0 to 1, that both are each other's translation and no sentence beside them
 *     belongs to it
 */
public record Bead(Stretch source, Stretch target, double confidence) {
    Bead plus(int sourceOffset, int targetOffset) {
        return new Bead(source.plus(sourceOffset), target.plus(targetOffset), confidence);
    }

    Bead noSurerThan(double most) {
        return new Bead(source, target, Math.min(confidence, most));
    }

    boolean hasBothSides() {
        return source.length() > 0 && target.length() > 0;
    }
}
