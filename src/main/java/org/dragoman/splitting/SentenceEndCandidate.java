package org.dragoman.splitting;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A place where a sentence may end.
 *
 * @param line the bare line
 * @param start where the sentence begins, or what of it counts: far behind its end nothing of it does
 * @param text where the first letter or digit of the sentence stands
 * @param mark where the mark, or the first of a run of marks, stands
 * @param end where the sentence would end, closing quotation marks and brackets included; exclusive
 */
record SentenceEndCandidate(CharSequence line, int start, int text, int mark, int end) {
    /** Farther back than this nobody looks, so that a sentence without end costs no more than a text of many. */
    private static final int FAR = 1000;

    private static final int LONGEST_WORD = 60;

    private static final Pattern NEXT_HEADING = Pattern.compile("\\p{L}[\\p{L}\\p{M}\u200C-]+[\\s\\h]?:");

    private static final Pattern SYMBOL = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}.-]*/[\\p{Lu}\\p{N}]");

    /** What may close after a mark: at most {@code .[123]”}. An organisation's rules may end sentences without a mark. */
    private static final int LONGEST_CLOSING = 8;

    static SentenceEndCandidate of(CharSequence line, int sentence, int text, int end) {
        var start = Math.max(sentence, end - FAR);
        var i = end;
        while (i > start && !Characters.isMark(line.charAt(i - 1))) {
            i--;
            if (end - i > LONGEST_CLOSING) {
                return new SentenceEndCandidate(line, start, text, end - 1, end);
            }
        }
        if (i == start) {
            return new SentenceEndCandidate(line, start, text, end - 1, end);
        }
        while (i > start && Characters.isMark(line.charAt(i - 1))) {
            i--;
        }
        return new SentenceEndCandidate(line, start, text, i, end);
    }

    String between(int from, int to) {
        return line.subSequence(from, to).toString();
    }

    /** Whether nothing stands before the sentence. */
    boolean beginsLine() {
        var i = 0;
        while (i < start && Characters.isSpace(line.charAt(i))) {
            i++;
        }
        return i == start;
    }

    /** What the sentence holds so far, the mark left out. */
    String soFar() {
        return between(start, mark);
    }

    List<String> wordsSoFar() {
        return words(soFar());
    }

    /** The marks and what closes after them. */
    String ending() {
        return between(mark, end);
    }

    boolean isFullStop() {
        return line.charAt(mark) == '.' && (mark + 1 == line.length() || !Characters.isMark(line.charAt(mark + 1)));
    }

    /** The word that the mark stands at, without the mark: {@code U.S}, {@code Ltd}. */
    String word() {
        var from = mark;
        while (from > start && mark - from < LONGEST_WORD && !isEdge(line.charAt(from - 1))) {
            from--;
        }
        return between(from, mark);
    }

    /** Whether digits follow the mark without a space: the number of a note ("tried.4"), or of a reference ("vol.3"). */
    boolean hasNumberAfterMark() {
        return mark + 1 < end && Character.isDigit(line.charAt(mark + 1));
    }

    /** Whether the digits after the mark belong to the symbol of a document: "A/64/1/Add.13". */
    boolean isInSymbol() {
        return SYMBOL.matcher(word()).lookingAt();
    }

    boolean closesBracket() {
        return ending().indexOf(')') >= 0 || ending().indexOf(']') >= 0;
    }

    /** Whether a bracket opens after it and a space. */
    boolean isFollowedByBracket() {
        return end + 1 < line.length() && line.charAt(end + 1) == '(';
    }

    /** Whether a quotation opens after it and a space. */
    boolean isFollowedByQuotation() {
        return end + 1 < line.length() && "«“‘\"".indexOf(line.charAt(end + 1)) >= 0;
    }

    /** Whether the sentence holds nothing that can be read yet: "… The" begins with its mark. */
    boolean isEmpty() {
        return text >= mark;
    }

    /** The word before {@link #word()}, or an empty one. */
    String wordBefore() {
        var to = mark - word().length();
        var words = words(between(Math.max(start, to - LONGEST_WORD), to));
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** What follows, from the first character that is no space and opens nothing. */
    String rest() {
        var from = end;
        while (from < line.length() && isEdge(line.charAt(from))) {
            from++;
        }
        return between(from, Math.min(line.length(), from + 2 * LONGEST_WORD));
    }

    /** Whether a dash with a space on either side follows. */
    boolean isBeforeDash() {
        var i = end;
        while (i < line.length() && Characters.isSpace(line.charAt(i))) {
            i++;
        }
        return i > end
                && i + 1 < line.length()
                && "–—-".indexOf(line.charAt(i)) >= 0
                && Characters.isSpace(line.charAt(i + 1));
    }

    /** Whether another item of a list with headings follows: "Chair: Dr. C. Secretary: Ms. D." */
    boolean isBeforeHeading() {
        return NEXT_HEADING.matcher(rest()).lookingAt() && soFar().indexOf(':') >= 0;
    }

    /** The next word, up to a space or any sign that is no letter, mark or number. */
    String next() {
        var rest = rest();
        var to = 0;
        while (to < rest.length() && isWordPart(rest.charAt(to))) {
            to++;
        }
        return rest.substring(0, to);
    }

    /** Whether the sentence would hold nothing but its next word. */
    boolean isLastWord(String next) {
        var rest = rest();
        return rest.length() > next.length() && Characters.isMark(rest.charAt(next.length()));
    }

    /** Whether one word and no more follows, be it with a mark or without. */
    boolean isBeforeLastWord() {
        var next = next();
        return rest().length() == next.length() || isLastWord(next);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c)
                || c == '-'
                || c == '\u200C'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\h“‘«‹(\\[\"]+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static boolean isEdge(char c) {
        return Characters.isSpace(c) || Characters.isOpener(c) || c == '–' || c == '—' || c == '’';
    }
}
