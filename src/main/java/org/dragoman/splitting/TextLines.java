package org.dragoman.splitting;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Span;

/** The lines of a text, and lines cut into segments. A line break always ends a segment. */
public final class TextLines {
    private TextLines() {}

    /** The lines of a text without their line breaks, blank ones left out. */
    public static List<Span> of(String text) {
        var lines = new ArrayList<Span>();
        var start = 0;
        for (var i = 0; i <= text.length(); i++) {
            if (i == text.length() || Characters.isLineBreak(text.charAt(i))) {
                addTrimmed(lines, text, start, i);
                start = i + 1;
            }
        }
        return lines;
    }

    /** The segments of a line that is cut at these positions, each without surrounding white space. */
    public static List<Span> cut(String line, List<Integer> ends) {
        var segments = new ArrayList<Span>();
        var start = 0;
        for (var end : ends) {
            addTrimmed(segments, line, start, end);
            start = end;
        }
        addTrimmed(segments, line, start, line.length());
        return segments;
    }

    private static void addTrimmed(List<Span> spans, String text, int from, int to) {
        var start = from;
        var end = to;
        while (start < end && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }
}
