package org.dragoman.alignment;

/**
 * Sentences that stand one after the other: from {@code from}, inclusive, to {@code to}, exclusive, by their numbers.
 */
public record Stretch(int from, int to) {
    public Stretch {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no stretch from " + from + " to " + to);
        }
    }

    public int length() {
        return to - from;
    }

    Stretch plus(int offset) {
        return new Stretch(from + offset, to + offset);
    }

    Stretch upTo(Stretch last) {
        return new Stretch(from, last.to);
    }
}
