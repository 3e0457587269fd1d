package org.dragoman.glossary;

/** What a form of a concept is worth. */
public enum TermStatus {
    PREFERRED,
    ADMITTED,
    FORBIDDEN
}
