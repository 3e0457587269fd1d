package org.dragoman.splitting;

/** A bracket opened in mid-sentence: nothing in it ends the sentence, nor does its closing. */
final class Bracketed implements Continuation {
    /** Farther away than this, a bracket is taken for one that nobody closed. */
    private static final int FAR = 1000;

    @Override
    public boolean goesOn(SentenceEndCandidate candidate) {
        var open = openBracket(candidate);
        return open >= 0
                && hasText(candidate.line(), candidate.start(), open)
                && closes(candidate.line(), candidate.mark());
    }

    /** The outermost bracket that is open at the mark, or -1. */
    private static int openBracket(SentenceEndCandidate candidate) {
        var line = candidate.line();
        var depth = 0;
        for (var i = candidate.mark() - 1; i >= Math.max(candidate.start(), candidate.mark() - FAR); i--) {
            var c = line.charAt(i);
            if (c == ')' || c == ']') {
                depth++;
            } else if ((c == '(' || c == '[') && --depth < 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasText(String line, int from, int to) {
        return line.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean closes(String line, int from) {
        var depth = 0;
        for (var i = from; i < Math.min(line.length(), from + FAR); i++) {
            var c = line.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && --depth < 0) {
                return true;
            }
        }
        return false;
    }
}
