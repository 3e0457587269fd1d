package org.dragoman.matching;

/** What became of a concept of the source in the translation. */
public enum Verdict {
    /** An approved form stands in the target, and no forbidden one. */
    OK,
    /** Neither an approved nor a forbidden form stands in the target. */
    MISSING,
    /** A forbidden form stands in the target, whatever else does. */
    FORBIDDEN
}
