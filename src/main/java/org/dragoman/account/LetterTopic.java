package org.dragoman.account;

/** What a letter can be about; each person chooses about what they want to be written to. */
public enum LetterTopic {
    /** Work is theirs to do. */
    ASSIGNED,
    /** Work of theirs has changed, or is no longer theirs. */
    CHANGED,
    /** A reviewer has sent a translation of theirs back. */
    SENT_BACK,
    /** A job is translated throughout and waits for their decision. */
    TO_REVIEW
}
