package org.dragoman.alignment;

import java.util.Set;

/** What is known to be each other's translation. */
@FunctionalInterface
public interface KnownPairs {
    KnownPairs NONE = source -> Set.of();

    /** The translations of a sentence; empty if none are known. */
    Set<String> of(String source);
}
