package org.dragoman.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A place before a word at which a segment can be cut.
 *
 * @param offset in UTF-16 code units
 * @param tokens the text from here to the next such place
 */
public record CutPoint(int offset, List<Token> tokens) {

    /** Where a word begins: after white space, or close behind the end of a sentence. */
    private static final Pattern WORD = Pattern.compile("(?<=\\s)(?=\\S)|(?<=[.!?؟…])(?=\\p{L})");

    private static final Pattern CONTINUATION = Pattern.compile("[\\p{M}\\u200C\\u200D]");

    /** Every stretch of a text that a word begins; the first has nothing before it and is no place to cut. */
    public static List<CutPoint> of(String text) {
        var points = new ArrayList<CutPoint>();
        int start = 0;
        for (int offset : WORD.matcher(text).results().map(r -> r.start()).toList()) {
            if (isIn(text, offset)) {
                points.add(new CutPoint(start, Token.of(text.substring(start, offset))));
                start = offset;
            }
        }
        points.add(new CutPoint(start, Token.of(text.substring(start))));
        return points;
    }

    /** Whether a cut leaves words on both sides, and neither a code nor a character in two. */
    public static boolean isIn(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && hasWords(text.substring(0, offset))
                && hasWords(text.substring(offset))
                && !Token.at(text, offset)
                && !continuesCharacter(text, offset);
    }

    private static boolean hasWords(String text) {
        return !Token.strip(text).isBlank();
    }

    /** The second half of a surrogate pair, a mark and a joiner belong to what stands before them. */
    private static boolean continuesCharacter(String text, int offset) {
        return Character.isLowSurrogate(text.charAt(offset))
                || CONTINUATION.matcher(text.substring(offset, offset + 1)).matches();
    }
}
