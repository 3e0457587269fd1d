package org.dragoman.consequence;

import org.dragoman.matching.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the glossary makes of one passage.
 *
 * @param concept the key of the concept that it is judged by
 * @param before the verdict as the glossary stands; null where the concept is not found in the source
 * @param after the verdict as it will be
 */
public record Effect(Passage passage, String concept, @Nullable Verdict before, @Nullable Verdict after) {

    /** Whether the passage is right now and will be wrong, or wrong in another way. */
    boolean isHarm() {
        return after != null && after != Verdict.OK && after != before;
    }
}
