package org.dragoman.language;

/**
 * A stretch of a text: from {@code start}, inclusive, to {@code end}, exclusive, counted in UTF-16 code units as
 * {@link String} counts them.
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
