package org.dragoman.splitting;

import org.jspecify.annotations.Nullable;

/**
 * A quotation that closes right after a mark.
 *
 * @param open where its opening quotation mark stands in the line
 */
record ClosingQuote(int open) {
    private static final String CLOSING = "»”’\"'›";
    private static final String OPENING = "«“‘\"'‹";
    /** Farther away than this, a quotation mark is taken for one that nobody opened. */
    private static final int FAR = 2000;

    /** The quotation that closes with the candidate, the outermost if several do; null if none does. */
    static @Nullable ClosingQuote of(SentenceEndCandidate candidate) {
        for (var i = candidate.end() - 1; i > candidate.mark(); i--) {
            var kind = CLOSING.indexOf(candidate.line().charAt(i));
            if (kind >= 0) {
                return find(candidate, CLOSING.charAt(kind), OPENING.charAt(kind));
            }
        }
        return null;
    }

    private static @Nullable ClosingQuote find(SentenceEndCandidate candidate, char closing, char opening) {
        var depth = 0;
        for (var i = candidate.mark() - 1; i >= Math.max(0, candidate.mark() - FAR); i--) {
            var c = candidate.line().charAt(i);
            if (c == opening && depth-- == 0) {
                return new ClosingQuote(i);
            }
            if (c == closing && c != opening) {
                depth++;
            }
        }
        return null;
    }

    /** The last character before the quotation that is no space; a line feed if there is none. */
    char before(CharSequence line) {
        for (var i = open - 1; i >= 0; i--) {
            if (!Characters.isSpace(line.charAt(i))) {
                return line.charAt(i);
            }
        }
        return '\n';
    }

    /** Whether the quotation begins a sentence: its own, or an earlier one that it holds too. */
    boolean beginsSentence(SentenceEndCandidate candidate) {
        if (open >= candidate.start()) {
            return candidate.text() >= open;
        }
        var before = before(candidate.line());
        return before == '\n' || Characters.isMark(before) || CLOSING.indexOf(before) >= 0;
    }
}
