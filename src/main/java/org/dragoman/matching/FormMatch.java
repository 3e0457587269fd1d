package org.dragoman.matching;

import org.dragoman.language.Span;

/**
 * A form that fits at a place of a text, before the longest of those that overlap are chosen.
 *
 * @param begin its first letter
 * @param end the end of its letters, exclusive
 * @param next the first letter after its suffixes
 * @param isBent whether the text has the form in another inflection
 * @param aside the other words within it; empty if there are none
 */
record FormMatch(Form form, int begin, int end, int next, boolean isBent, Span aside) {
    /** Of its own words. */
    int length() {
        return end - begin - (aside.end() - aside.start());
    }

    boolean overlaps(FormMatch other) {
        return begin < other.next && other.begin < next && !isWithin(other.aside) && !other.isWithin(aside);
    }

    private boolean isWithin(Span words) {
        return words.start() <= begin && next <= words.end();
    }

    /** Whether the two forms read the same letters with equal right. */
    boolean isRivalOf(FormMatch other) {
        return begin == other.begin && end == other.end && isBent == other.isBent;
    }
}
