package org.dragoman.edition;

/** What keeps a statement as a whole from being released, whatever its languages are like. */
public enum StatementBlocker {
    /** Its split is still being mended. */
    NOT_CONFIRMED,
    /** It has no job in any language. */
    NO_JOB,
    /** A release is already scheduled. */
    SCHEDULED,
    /** An edition of another statement has its address. */
    ADDRESS_TAKEN,
    /** Where readers reach the site is not known: its manifest would name a place that leads nowhere. */
    ADDRESS_LOCAL,
    /** The file shows something that could not be read, and no editor has agreed to leave out. */
    LOSS_NOT_AGREED,
    /** The newest edition says the same. */
    UNCHANGED
}
