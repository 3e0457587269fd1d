package org.dragoman.matching;

import org.dragoman.language.Language;
import org.dragoman.language.Span;

/**
 * A text reduced to what terms are made of: letters and digits, and the gaps between them. Every letter knows where it
 * stood in the text as written.
 */
public final class Letters {
    /** No gap: two letters of the same word. */
    static final int NONE = 0;
    /** A gap of white space only. */
    static final int SPACE = 1;
    /** A zero-width non-joiner, in Persian; it parts words elsewhere as little as other invisible characters. */
    static final int JOINT = 2;
    /** A gap in a form that other words may fill. */
    static final int PARTED = -2;
    /** What ends a text, and what stands in for an address or a placeholder: never part of a term. */
    static final int WALL = -1;

    private static final String SIGNS_WITHIN_PHRASES = "°º'-";

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long[] POWERS = powers(1024);

    private final int length;
    private final char[] folded;
    private final char[] written;
    private final int[] starts;
    private final int[] ends;
    private final int[] gaps;
    private final boolean[] tanwin;
    private final long[] sums;
    private final long[] powers;

    Letters(int length, char[] written, int[] starts, int[] ends, int[] gaps, boolean[] tanwin) {
        this.length = length;
        this.written = written;
        this.starts = starts;
        this.ends = ends;
        this.gaps = gaps;
        this.tanwin = tanwin;
        this.folded = new char[length];
        this.sums = new long[length + 1];
        this.powers = length < POWERS.length ? POWERS : powers(length + 1);
        for (int i = 0; i < length; i++) {
            folded[i] = Folding.folded(written[i]);
            sums[i + 1] = sums[i] * BASE + folded[i];
        }
    }

    public static Letters of(String text, Language language) {
        return new LettersBuilder(text, language == Language.FA).build();
    }

    private static long[] powers(int count) {
        var powers = new long[count];
        powers[0] = 1;
        for (int i = 1; i < count; i++) {
            powers[i] = powers[i - 1] * BASE;
        }
        return powers;
    }

    public int length() {
        return length;
    }

    /** The folded letter at an index. */
    public char at(int index) {
        return folded[index];
    }

    /** The letter as written, composed (NFC), digits in ASCII. */
    char written(int index) {
        return written[index];
    }

    /** The gap before a letter: one of the constants, or a number that stands for the signs in it. */
    int gap(int index) {
        return gaps[index];
    }

    /** Whether a phrase goes on over the gap before a letter: "n° 1325", "No. 1325", but not over a comma. */
    boolean isWithinPhrase(int index) {
        int gap = gaps[index];
        int sign = gap & (LettersBuilder.SPACED - 1);
        return gap == SPACE
                || gap == JOINT
                || (gap > JOINT && (SIGNS_WITHIN_PHRASES.indexOf(sign) >= 0 || sign == '.' && isDigit(index)));
    }

    private boolean isDigit(int index) {
        return Character.isDigit(folded[index]);
    }

    /** Whether the sign of fathatan stands on a letter. */
    boolean hasTanwin(int index) {
        return tanwin[index];
    }

    /** The index after the last letter that follows without a gap. */
    int wordEnd(int from) {
        int end = from + 1;
        while (end < length && gaps[end] == NONE) {
            end++;
        }
        return end;
    }

    /** The index of the first letter of the word that ends before a letter. */
    int wordStart(int end) {
        int start = end - 1;
        while (start > 0 && gaps[start] == NONE) {
            start--;
        }
        return start;
    }

    /** The folded letters of a stretch, gaps left out. */
    String word(int from, int to) {
        return new String(folded, from, to - from);
    }

    boolean startsWith(String affix, int from) {
        if (from + affix.length() > length) {
            return false;
        }
        for (int i = 0; i < affix.length(); i++) {
            if (folded[from + i] != affix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A number for the folded letters of a stretch with an ending after them, the same wherever they stand. */
    long hash(int from, int to, Ending ending) {
        long hash = sums[to] - sums[from] * powers[to - from];
        for (int i = 0; i < ending.folded().length(); i++) {
            hash = hash * BASE + ending.folded().charAt(i);
        }
        return hash;
    }

    /** The number of a stretch for a given likeness, carried on from the words before it. */
    long hash(Stem stem, Strictness likeness, long before) {
        long hash = before * BASE + 1;
        for (int i = stem.from(); i < stem.to(); i++) {
            hash = hash * BASE + likeness.letter(written[i]);
        }
        for (int i = 0; i < stem.ending().written().length(); i++) {
            hash = hash * BASE + likeness.letter(stem.ending().written().charAt(i));
        }
        return hash;
    }

    /** Where the letters of a stretch that is not empty stand in the text as written. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }
}
