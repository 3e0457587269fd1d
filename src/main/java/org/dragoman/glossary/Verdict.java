package org.dragoman.glossary;

/** What the target says about a concept of the source. */
public enum Verdict {
    OK,
    MISSING,
    FORBIDDEN
}
