package org.dragoman.inspection;

import org.dragoman.check.Consistency;

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
    SEVERAL_SEGMENTS;

    /** The limit of the check of an id. */
    public static Limit of(String check) {
        return switch (check) {
            case "TERM_MISSING", "TERM_FORBIDDEN" -> GLOSSARY;
            case "TAGS" -> CODES;
            case "EMPTY" -> CONTENT;
            case Consistency.TARGET, Consistency.SOURCE -> SEVERAL_SEGMENTS;
            default -> NONE;
        };
    }

    /** Whether nothing can be chosen at all, for an organisation or for one statement. */
    public boolean isFixed() {
        return this != NONE && this != SEVERAL_SEGMENTS;
    }

    boolean allows(Grade grade) {
        return switch (this) {
            case NONE -> true;
            case GLOSSARY, CODES, CONTENT -> grade == Grade.ERROR;
            case SEVERAL_SEGMENTS -> grade != Grade.ERROR;
        };
    }
}
