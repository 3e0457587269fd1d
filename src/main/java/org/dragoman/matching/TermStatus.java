package org.dragoman.matching;

/** How a term stands to the house style, as the administrative status of TBX (ISO 30042) has it. */
public enum TermStatus {
    /** The form to write. */
    PREFERRED,
    /** A form that may also be written. */
    ADMITTED,
    /** A form that must not stand in a translation. */
    FORBIDDEN;

    /** Whether a translation may use such a form. */
    public boolean isApproved() {
        return this != FORBIDDEN;
    }
}
