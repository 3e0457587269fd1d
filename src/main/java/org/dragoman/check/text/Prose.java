package org.dragoman.check.text;

import java.util.List;
import org.dragoman.check.text.Markup.Kind;
import org.dragoman.check.text.Markup.Token;
import org.dragoman.language.Span;

/** A text without its markup that remembers where each of its characters stands in the whole. */
public final class Prose {
    /** Stands for a character of a placeholder or an address: neither letter, digit, space nor mark. */
    public static final char BLANK = '\uFFFC';

    private final StringBuilder characters = new StringBuilder();
    private final int[] starts;
    private final int[] ends;
    private String text = "";

    private Prose(int capacity) {
        starts = new int[capacity + 1];
        ends = new int[capacity + 1];
    }

    static Prose of(String whole, List<Token> tokens) {
        var prose = new Prose(whole.length());
        var from = 0;
        for (var token : tokens) {
            prose.copy(whole, from, token.span().start());
            prose.put(token);
            from = token.span().end();
        }
        prose.copy(whole, from, whole.length());
        prose.close(whole.length());
        return prose;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** The character at {@code index}, or NUL outside the text. */
    public char at(int index) {
        return index < 0 || index >= text.length() ? '\0' : text.charAt(index);
    }

    /** Where the characters from {@code from} to {@code to} of the prose stand in the whole text. */
    public Span span(int from, int to) {
        return from == to ? new Span(starts[from], starts[from]) : new Span(starts[from], ends[to - 1]);
    }

    /** Whether no tag stands between the characters from {@code from} to {@code to}. */
    public boolean isWhole(int from, int to) {
        return span(from, to).length() == to - from;
    }

    private void put(Token token) {
        var span = token.span();
        if (token.kind() == Kind.TAG) {
            if (token.text().startsWith("<br")) {
                add('\n', span.start(), span.end());
            }
        } else if (token.kind() == Kind.ENTITY) {
            add(token.text().equals("&nbsp;") ? '\u00A0' : BLANK, span.start(), span.end());
        } else {
            for (var i = span.start(); i < span.end(); i++) {
                add(BLANK, i, i + 1);
            }
        }
    }

    private void copy(String whole, int from, int to) {
        for (var i = from; i < to; i++) {
            add(whole.charAt(i), i, i + 1);
        }
    }

    private void add(char c, int start, int end) {
        starts[characters.length()] = start;
        ends[characters.length()] = end;
        characters.append(c);
    }

    private void close(int end) {
        starts[characters.length()] = end;
        text = characters.toString();
    }
}
