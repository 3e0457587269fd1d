package org.dragoman.revision;

import java.util.Arrays;

/** The pairs that have been found so far: each sentence is in one of them at most. Not thread-safe. */
final class SentenceLinks {
    private static final int FREE = -1;

    private final int[] newerOf;
    private final int[] olderOf;

    SentenceLinks(int older, int newer) {
        newerOf = new int[older];
        olderOf = new int[newer];
        Arrays.fill(newerOf, FREE);
        Arrays.fill(olderOf, FREE);
    }

    /** The older sentence that a newer one is paired with, or -1. */
    int older(int newer) {
        return olderOf[newer];
    }

    /** The newer sentence that an older one is paired with, or -1. */
    int newer(int older) {
        return newerOf[older];
    }

    boolean free(int older, int newer) {
        return newerOf[older] == FREE && olderOf[newer] == FREE;
    }

    void join(int older, int newer) {
        newerOf[older] = newer;
        olderOf[newer] = older;
    }

    /** Whether what stands before two sentences is a pair, or nothing stands before either. */
    boolean agreeBefore(int older, int newer) {
        return newer == 0 ? older == 0 : older > 0 && olderOf[newer - 1] == older - 1;
    }

    /**
     * Whether what stands after two sentences is a pair, or nothing stands after either.
     *
     * @param last the index of the last older sentence
     */
    boolean agreeAfter(int older, int newer, int last) {
        return newer == olderOf.length - 1 ? older == last : older < last && olderOf[newer + 1] == older + 1;
    }
}
