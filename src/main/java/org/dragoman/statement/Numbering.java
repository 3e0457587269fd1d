package org.dragoman.statement;

/** What marks the items of a list. */
public enum Numbering {
    /** They are not counted. */
    NONE,
    FIGURES,
    LOWER_LETTERS,
    UPPER_LETTERS,
    LOWER_ROMAN,
    UPPER_ROMAN
}
