package org.dragoman.bench;

import java.util.Locale;

/** How many of how many. */
record Share(int part, int whole) {
    static final Share NONE = new Share(0, 0);

    static Share of(boolean good) {
        return new Share(good ? 1 : 0, 1);
    }

    Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    boolean isWhole() {
        return part == whole;
    }

    double percent() {
        return 100.0 * part / Math.max(1, whole);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d/%d (%.1f %%)", part, whole, percent());
    }
}
