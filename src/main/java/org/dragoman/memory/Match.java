package org.dragoman.memory;

/**
 * A memory entry that is offered for a segment.
 *
 * @param score from 0 to 1; 1 for context and exact matches
 * @param origin where the entry comes from: the slug of a statement or the name of an imported file
 */
public record Match(Kind kind, double score, String source, String target, String origin) {

    /** What binary fractions may lack: 0.29 times 100 is a little less than 29. */
    private static final double TINY = 1e-9;

    /** How near a match is. */
    public enum Kind {
        /** The same text between the same neighbours. */
        CONTEXT,
        /** The same text. */
        EXACT,
        /** A similar text. */
        FUZZY
    }

    /** The score in whole hundredths, rounded down: only equal texts have a hundred. */
    public int hundredths() {
        return (int) Math.floor(score * 100 + TINY);
    }
}
