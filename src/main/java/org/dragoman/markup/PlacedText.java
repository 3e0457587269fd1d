package org.dragoman.markup;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.TreeMap;

/** A text made of stretches of a document, which knows where in the document each of its characters stands. */
final class PlacedText {

    /** For what stands nowhere in the document. */
    static final int NOWHERE = -1;

    private final StringBuilder text = new StringBuilder();

    /** By where they begin in this text. */
    private final TreeMap<Integer, Stretch> stretches = new TreeMap<>();

    /**
     * @param from where it begins in the document
     * @param to where it ends there
     * @param isSame whether it reads there as it does here, so that each character has a place of its own
     */
    private record Stretch(int from, int to, boolean isSame) {
        boolean goesOn(int other) {
            return isSame && to == other;
        }
    }

    /** The end of a document, from there on. */
    static PlacedText of(String text, int from) {
        var placed = new PlacedText();
        placed.same(text, from);
        return placed;
    }

    private void same(String words, int from) {
        if (words.isEmpty()) {
            return;
        }
        var last = stretches.lastEntry();
        if (last != null && last.getValue().goesOn(from)) {
            stretches.put(last.getKey(), new Stretch(last.getValue().from(), from + words.length(), true));
        } else {
            stretches.put(text.length(), new Stretch(from, from + words.length(), true));
        }
        text.append(words);
    }

    /** Adds a stretch of another text with the places that it has there. */
    void append(PlacedText other, int from, int to) {
        for (int at = from; at < to; ) {
            var next = other.stretches.higherKey(at);
            int end = next == null ? to : Math.min(next, to);
            var stretch = other.stretches.floorEntry(at).getValue();
            var words = other.text.substring(at, end);
            if (stretch.isSame()) {
                same(words, other.from(at));
            } else {
                append(words, stretch.from(), stretch.to());
            }
            at = end;
        }
    }

    /** Adds what flexmark has read of another text, which may leave out the marks of quotations between lines. */
    void append(PlacedText other, BasedSequence read) {
        for (int i = 0; i < read.length(); i++) {
            int at = read.getIndexOffset(i);
            append(other, at, at + 1);
        }
    }

    /** Adds words that stand for a stretch of the document. */
    void append(String words, int from, int to) {
        if (!words.isEmpty()) {
            stretches.put(text.length(), new Stretch(from, to, false));
            text.append(words);
        }
    }

    /** Adds words that stand nowhere in the document. */
    void append(String words) {
        append(words, NOWHERE, NOWHERE);
    }

    int length() {
        return text.length();
    }

    /** Where in the document a character stands. */
    int from(int at) {
        var stretch = stretches.floorEntry(at);
        return stretch.getValue().isSame()
                ? stretch.getValue().from() + at - stretch.getKey()
                : stretch.getValue().from();
    }

    /** Where in the document the text ends of which a character is the last. */
    int to(int last) {
        var stretch = stretches.floorEntry(last);
        return stretch.getValue().isSame() ? from(last) + 1 : stretch.getValue().to();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
