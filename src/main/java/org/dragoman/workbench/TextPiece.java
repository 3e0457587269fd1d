package org.dragoman.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.language.Span;
import org.dragoman.segment.Token;

/**
 * A stretch of a text as the workbench shows it.
 *
 * @param text the words, or the number of the inline code
 */
public record TextPiece(Shape shape, String text) {

    /** What a piece is. The marks stand in the order of their weight: the heaviest is shown. */
    public enum Shape {
        PLAIN,
        TERM,
        INFO,
        WARNING,
        ERROR,
        OPENING,
        CLOSING,
        STANDALONE
    }

    /** A stretch that is to be marked. */
    record Mark(Span span, Shape shape) {}

    /** The pieces of a text, in order. */
    static List<TextPiece> of(String text, List<Mark> marks) {
        var shapes = shapes(text, marks);
        var pieces = new ArrayList<TextPiece>();
        int at = 0;
        for (var token : Token.of(text)) {
            int end = at + token.text().length();
            if (token.code()) {
                pieces.add(code(token.text()));
            } else {
                addRuns(pieces, text, shapes, new Span(at, end));
            }
            at = end;
        }
        return pieces;
    }

    private static Shape[] shapes(String text, List<Mark> marks) {
        var shapes = new Shape[text.length()];
        Arrays.fill(shapes, Shape.PLAIN);
        for (var mark : marks) {
            for (int i = mark.span().start(); i < Math.min(mark.span().end(), shapes.length); i++) {
                shapes[i] = mark.shape().compareTo(shapes[i]) > 0 ? mark.shape() : shapes[i];
            }
        }
        return shapes;
    }

    private static void addRuns(List<TextPiece> pieces, String text, Shape[] shapes, Span words) {
        int start = words.start();
        for (int i = start + 1; i <= words.end(); i++) {
            if (i == words.end() || shapes[i] != shapes[start]) {
                pieces.add(new TextPiece(shapes[start], text.substring(start, i)));
                start = i;
            }
        }
    }

    private static TextPiece code(String token) {
        var number = token.replaceAll("[</>]", "");
        if (token.startsWith("</")) {
            return new TextPiece(Shape.CLOSING, number);
        }
        return new TextPiece(token.endsWith("/>") ? Shape.STANDALONE : Shape.OPENING, number);
    }

    /** The inline code as it stands in the text. */
    public String token() {
        return switch (shape) {
            case OPENING -> "<" + text + ">";
            case CLOSING -> "</" + text + ">";
            case STANDALONE -> "<" + text + "/>";
            default -> text;
        };
    }

    public boolean code() {
        return shape.compareTo(Shape.OPENING) >= 0;
    }
}
