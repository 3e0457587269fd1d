package org.dragoman.splitting;

import java.util.regex.Pattern;

/**
 * A bracket opened in mid-sentence: nothing in it ends the sentence, nor does its closing. A bracket that was typed for
 * the eye, as in {@code علي )ع(}, opens where it looks like closing.
 */
final class Bracketed implements Continuation {
    /** Farther away than this, a bracket is taken for one that nobody closed. */
    private static final int FAR = 1000;

    private static final int LONGEST_LABEL = 3;
    private static final Pattern TURNED = Pattern.compile("\\)[\\s\\h]?[^()\\[\\].!?؟]{1,40}[\\s\\h]?\\(");

    @Override
    public boolean goesOn(SentenceEndCandidate candidate) {
        var open = openBracket(candidate);
        return open >= 0 && candidate.text() < open && closes(candidate.line(), candidate.mark());
    }

    /** The outermost bracket that is open at the mark, or -1. */
    private static int openBracket(SentenceEndCandidate candidate) {
        var line = candidate.line();
        var outermost = -1;
        var depth = 0;
        for (var i = Math.max(candidate.start(), candidate.mark() - FAR); i < candidate.mark(); i++) {
            if (opensAt(line, i)) {
                outermost = depth++ == 0 ? i : outermost;
            } else if (closesAt(line, i)) {
                i = depth == 0 ? endOfTurned(candidate, i) : i;
                depth = Math.max(0, depth - 1);
            }
        }
        return depth > 0 ? outermost : -1;
    }

    /** Where brackets end that were both turned round, حسین) ع (, so that nothing is open after them. */
    private static int endOfTurned(SentenceEndCandidate candidate, int index) {
        var turned =
                TURNED.matcher(candidate.line()).region(index, candidate.line().length());
        var isLabel = candidate.between(candidate.start(), index).strip().length() <= LONGEST_LABEL;
        return !isLabel && turned.lookingAt() && turned.end() <= candidate.mark() ? turned.end() - 1 : index;
    }

    private static boolean closes(CharSequence line, int from) {
        var depth = 0;
        for (var i = from; i < Math.min(line.length(), from + FAR); i++) {
            if (opensAt(line, i)) {
                depth++;
            } else if (closesAt(line, i) && --depth < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensAt(CharSequence line, int index) {
        return switch (line.charAt(index)) {
            case '(' -> !(isWordEnd(line, index - 1) && isFree(line, index + 1));
            case ')' -> isFree(line, index - 1) && isWordStart(line, index + 1);
            case '[' -> true;
            default -> false;
        };
    }

    private static boolean closesAt(CharSequence line, int index) {
        return switch (line.charAt(index)) {
            case ')', ']', '(' -> !opensAt(line, index);
            default -> false;
        };
    }

    private static boolean isWordEnd(CharSequence line, int index) {
        return index >= 0 && (Character.isLetterOrDigit(line.charAt(index)) || Characters.isMark(line.charAt(index)));
    }

    private static boolean isWordStart(CharSequence line, int index) {
        return index < line.length() && Character.isLetterOrDigit(line.charAt(index));
    }

    private static boolean isFree(CharSequence line, int index) {
        return index < 0
                || index >= line.length()
                || Characters.isSpace(line.charAt(index))
                || (Characters.isMark(line.charAt(index)) || "،؛,;:".indexOf(line.charAt(index)) >= 0);
    }
}
