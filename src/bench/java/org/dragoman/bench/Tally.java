package org.dragoman.bench;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Answers counted against those expected. Nothing answered is precise, and nothing expected is complete. */
record Tally(int hits, int falseAlarms, int misses) {
    static final Tally NONE = new Tally(0, 0, 0);

    static <T> Tally of(Set<T> expected, Set<T> answered) {
        var hits = new HashSet<>(expected);
        hits.retainAll(answered);
        return new Tally(hits.size(), answered.size() - hits.size(), expected.size() - hits.size());
    }

    Tally plus(Tally other) {
        return new Tally(hits + other.hits, falseAlarms + other.falseAlarms, misses + other.misses);
    }

    double precision() {
        return hits == 0 && falseAlarms == 0 ? 1 : (double) hits / (hits + falseAlarms);
    }

    double recall() {
        return hits == 0 && misses == 0 ? 1 : (double) hits / (hits + misses);
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        var sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision(), recall(), f1());
    }
}
