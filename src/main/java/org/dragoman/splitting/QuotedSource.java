package org.dragoman.splitting;

/**
 * “No one shall be tortured.” (Art. 3): the source of a quotation, or what it means, in a bracket that the sentence goes on
 * after.
 */
final class QuotedSource implements Continuation {
    private static final String CLOSING_QUOTES = "»”’\"›﴾";
    private static final String AFTER_SOURCE = ".,;:،؛";
    private static final String OPENING_QUOTES = "«“‘\"‹";
    private static final int LONGEST_SOURCE = 160;

    @Override
    public boolean goesOn(SentenceEndCandidate candidate) {
        var line = candidate.line();
        var open = candidate.end() + 1;
        return open < line.length()
                && CLOSING_QUOTES.indexOf(line.charAt(candidate.end() - 1)) >= 0
                && (line.charAt(open) == '(' || line.charAt(open) == '[')
                && isBeforeMark(line, open);
    }

    private static boolean isBeforeMark(CharSequence line, int open) {
        var closing = line.charAt(open) == '(' ? ')' : ']';
        for (var i = open; i < Math.min(line.length() - 1, open + LONGEST_SOURCE); i++) {
            if (line.charAt(i) == closing) {
                return AFTER_SOURCE.indexOf(line.charAt(i + 1)) >= 0
                        || isBeforeSmallLetter(line, i + 1)
                        || isQuoted(line, open, i);
            }
        }
        return false;
    }

    private static boolean isBeforeSmallLetter(CharSequence line, int space) {
        return space + 1 < line.length()
                && Characters.isSpace(line.charAt(space))
                && Character.isLowerCase(line.charAt(space + 1));
    }

    /** Arabic and Persian, which have no capitals: the bracket holds nothing but the quotation in other words. */
    private static boolean isQuoted(CharSequence line, int open, int close) {
        return OPENING_QUOTES.indexOf(line.charAt(open + 1)) >= 0
                && CLOSING_QUOTES.indexOf(line.charAt(close - 1)) >= 0
                && Characters.isArabic(line.charAt(open + 2));
    }
}
