package org.dragoman.memory;

/**
 * A memory entry that is offered for a segment.
 *
 * @param score from 0 to 1; 1 for context and exact matches
 * @param origin where the entry comes from: the slug of a statement or the name of an imported file
 */
public record Match(Kind kind, double score, String source, String target, String origin) {

    /** How near a match is. */
    public enum Kind {
        /** The same text between the same neighbours. */
        CONTEXT,
        /** The same text. */
        EXACT,
        /** A similar text. */
        FUZZY
    }
}
