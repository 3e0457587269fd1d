package org.dragoman.revision;

/** What a revision does to a segment. */
public enum SegmentChange {
    /** It says the same, wherever it stands now; nothing of its translations changes. */
    UNCHANGED,
    /** It says something else; its translations are drafts again. */
    CHANGED,
    /** Nobody has translated it yet. */
    NEW,
    /** An earlier revision removed it, and it is back word for word, with its translations. */
    RETURNED,
    /** It is no longer there; it is kept in the history, with its translations. */
    REMOVED
}
