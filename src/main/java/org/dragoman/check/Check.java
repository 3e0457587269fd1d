package org.dragoman.check;

import java.util.List;

/** One question asked of a translation. Implementations keep no state and are thread-safe. */
public interface Check {

    /** The id by which the API and the waivers name the check, such as {@code NUM_MISMATCH}. */
    String id();

    Severity severity();

    /** What the check finds in the pair, in the order of the target; empty if nothing. Never fails on any text. */
    List<Finding> findings(Pair pair);
}
