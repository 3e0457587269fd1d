package org.dragoman.check;

import java.util.List;

/** All checks. Thread-safe. */
public final class Checks {
    private Checks() {}

    public static Checks all() {
        return new Checks();
    }

    public List<Finding> of(Pair pair) {
        return List.of();
    }
}
