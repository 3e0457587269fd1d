package org.dragoman.provenance;

import java.util.Locale;

/** How a text first came to where it stands. */
public enum Origin {
    /** It is the source, or not to be translated. */
    ORIGINAL,
    /** A person wrote it. */
    PERSON,
    /** The memory had it for the same text. */
    EXACT_MATCH,
    /** The memory had it for a similar text. */
    FUZZY_MATCH,
    /** A program translated it. */
    MACHINE,
    /** It was read from a file that had it already. */
    IMPORTED,
    /** It is older than the records of this. */
    UNKNOWN;

    /** As files and programs name it; all that the memory had is {@code memory}. */
    public String code() {
        return ofMemory() ? "memory" : name().toLowerCase(Locale.ROOT);
    }

    public boolean ofMemory() {
        return this == EXACT_MATCH || this == FUZZY_MATCH;
    }
}
