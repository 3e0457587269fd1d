package org.dragoman.matching;

/**
 * A form that fits at a place of a text, before the longest of those that overlap are chosen.
 *
 * @param begin its first letter
 * @param end the end of its letters, exclusive
 * @param next the first letter after its suffixes
 * @param isBent whether the text has the form in another inflection
 */
record FormMatch(Form form, int begin, int end, int next, boolean isBent) {
    int length() {
        return end - begin;
    }

    boolean overlaps(FormMatch other) {
        return begin < other.next && other.begin < next;
    }

    /** Whether the two forms read the same letters with equal right. */
    boolean isRivalOf(FormMatch other) {
        return begin == other.begin && end == other.end && isBent == other.isBent;
    }
}
