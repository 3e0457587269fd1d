package org.dragoman.glossary;

/** Where a concept stands on its way into the glossary and out of it. Only approved ones are enforced. */
public enum ConceptStatus {
    /** Someone asks for it; an editor has not decided. */
    PROPOSED,
    /** It is found in texts, and translations must use its terms. */
    APPROVED,
    /** Refused, or no longer in use. It is kept with its history, and its key stays taken. */
    RETIRED
}
