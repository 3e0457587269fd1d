package org.dragoman.check;

/** What an organisation cannot make of a check, and why. */
public enum Limit {
    /** Any grade will do. */
    NONE,
    /** Always an error: without it the glossary would be advice, and a waiver already serves the exception. */
    GLOSSARY,
    /** Always an error: a text whose codes are broken cannot be put back into the document. */
    CODES,
    /** Always an error: nothing cannot be published. */
    CONTENT,
    /** Never an error: it sets several segments against each other, and the gate judges each alone. */
    SEVERAL_SEGMENTS,
    /** Not graded at all: advice to whoever is writing, given beside the checks and never kept. */
    ADVICE;

    /** Whether nothing can be chosen at all, for an organisation or for one statement. */
    public boolean isFixed() {
        return this != NONE && this != SEVERAL_SEGMENTS;
    }
}
