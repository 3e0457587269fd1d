package org.dragoman.splitting;

/** “No one shall be tortured.” (Art. 3): the source of a quotation, in a bracket before the full stop of the sentence. */
final class QuotedSource implements Continuation {
    private static final String CLOSING_QUOTES = "»”’\"›﴾";
    private static final String AFTER_SOURCE = ".,;:،؛";
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
                return AFTER_SOURCE.indexOf(line.charAt(i + 1)) >= 0;
            }
        }
        return false;
    }
}
