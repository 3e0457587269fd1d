package org.dragoman.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import org.dragoman.bound.Budget;
import org.dragoman.statement.UnreadableDocument;

import static org.dragoman.statement.UnreadableDocument.Reason.TOO_INTRICATE;

/**
 * How deep quotations and lists of Markdown stand in one another, and how many brackets of links and tags are open, before anything
 * is made of them (CommonMark 0.31.2, 5, 6.3 and 6.6): a parser looks for the ends of each of them.
 */
final class MarkdownDepth {
    private static final int DEEPEST = 100;

    private static final int MOST_OPEN = 500;

    private static final int LONGEST_NUMBER = 9;

    /** The columns at which the text of the open items begins. */
    private final Deque<Integer> items = new ArrayDeque<>();

    private int brackets;
    private int addresses;
    private int tags;

    private MarkdownDepth() {}

    /** @throws UnreadableDocument if it is more than anyone can follow */
    static void mustHold(String text) {
        var depth = new MarkdownDepth();
        text.lines().forEach(line -> {
            Budget.step();
            depth.contain(line);
            depth.link(line);
        });
    }

    private static void mustBe(boolean isShallow) {
        if (!isShallow) {
            throw new UnreadableDocument(TOO_INTRICATE);
        }
    }

    private void link(String line) {
        if (line.isBlank()) {
            brackets = 0;
            addresses = 0;
            tags = 0;
        }
        for (int i = 0; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '[' -> brackets++;
                case ']' -> {
                    brackets = Math.max(0, brackets - 1);
                    addresses += line.startsWith("](", i) ? 1 : 0;
                }
                case '<' -> tags += line.startsWith("<!", i) || line.startsWith("<?", i) ? 1 : 0;
                case '>' -> tags = Math.max(0, tags - 1);
                case ')' -> addresses = Math.max(0, addresses - 1);
                default -> {}
            }
            mustBe(brackets <= MOST_OPEN && addresses <= MOST_OPEN && tags <= MOST_OPEN);
        }
    }

    private void contain(String line) {
        int quotations = 0;
        int at = 0;
        while (at < line.length()) {
            int next = afterMarker(line, at);
            if (line.charAt(at) == '>') {
                quotations++;
            } else if (next > at) {
                leave(at);
                items.push(next);
            } else if (line.charAt(at) != ' ' && line.charAt(at) != '\t') {
                leave(at);
                break;
            }
            at = Math.max(at + 1, next);
            mustBe(quotations + items.size() <= DEEPEST);
        }
    }

    private void leave(int column) {
        while (!items.isEmpty() && items.element() > column) {
            items.pop();
        }
    }

    /** The place after the mark of an item and the space behind it; the same place if there is none. */
    private static int afterMarker(String line, int from) {
        int at = from;
        while (at < line.length() && at - from < LONGEST_NUMBER && Character.isDigit(line.charAt(at))) {
            at++;
        }
        var marks = at > from ? ".)" : "-+*";
        boolean isMarker = at < line.length()
                && marks.indexOf(line.charAt(at)) >= 0
                && (at + 1 == line.length() || Character.isWhitespace(line.charAt(at + 1)));
        return isMarker ? Math.min(at + 2, line.length()) : from;
    }
}
