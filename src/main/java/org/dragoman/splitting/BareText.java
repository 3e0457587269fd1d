package org.dragoman.splitting;

import java.util.Arrays;
import java.util.regex.Matcher;
import org.dragoman.segment.InlineCodeNotation;

/**
 * A line without its inline codes and invisible marks, and the way back to the line. The rules of segmentation see the
 * bare text, so that nobody who writes a rule has to think of codes.
 */
public final class BareText {
    private final String line;
    private final String bare;
    /** For each character of the bare text, where it stands in the line; empty if the line is bare itself. */
    private final int[] positions;

    private BareText(String line, String bare, int[] positions) {
        this.line = line;
        this.bare = bare;
        this.positions = positions;
    }

    public static BareText of(String line) {
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '<' || c == '{' || Characters.isInvisible(c)) {
                return strip(line);
            }
        }
        return new BareText(line, line, new int[0]);
    }

    private static BareText strip(String line) {
        var bare = new StringBuilder(line.length());
        var positions = new int[line.length()];
        var code = InlineCodeNotation.ANY.matcher(line);
        var nextCode = code.find() ? code.start() : line.length();
        for (var i = 0; i < line.length(); i++) {
            if (i == nextCode) {
                i = code.end() - 1;
                nextCode = code.find() ? code.start() : line.length();
            } else if (!Characters.isInvisible(line.charAt(i))) {
                positions[bare.length()] = i;
                bare.append(line.charAt(i));
            }
        }
        return new BareText(line, bare.toString(), Arrays.copyOf(positions, bare.length()));
    }

    @Override
    public String toString() {
        return bare;
    }

    /**
     * Where a sentence that ends in the bare text ends in the line: after the codes that close there, and before those
     * that open the next one.
     *
     * @param end the end in the bare text, exclusive, greater than 0
     */
    public int endInLine(int end) {
        if (bare.length() == line.length()) {
            return end;
        }
        var code = InlineCodeNotation.ANY.matcher(line);
        var result = positions[end - 1] + 1;
        for (var i = result; i < line.length(); ) {
            var isCode = code.region(i, line.length()).lookingAt();
            if (isCode ? opens(code, i == result) : !passes(line.charAt(i))) {
                break;
            }
            var next = isCode ? code.end() : i + 1;
            if (isCode || (i == result && Characters.isInvisible(line.charAt(i)))) {
                result = next;
            }
            i = next;
        }
        return result;
    }

    /** What may stand between a sentence and the code that closes it. */
    private static boolean passes(char c) {
        return Characters.isSpace(c) || (Characters.isInvisible(c) && !Characters.isOpeningBidiControl(c));
    }

    /** A code that stands alone goes with the sentence that it touches, if it does not touch the next one too. */
    private boolean opens(Matcher code, boolean touchesSentence) {
        if (code.group().startsWith("/", 1)) {
            return false;
        }
        var standsAlone = code.group().endsWith("/>") || code.group().startsWith("{");
        var touchesNext = code.end() < line.length() && !Characters.isSpace(line.charAt(code.end()));
        return !standsAlone || !touchesSentence || touchesNext;
    }
}
