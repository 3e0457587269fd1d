package org.dragoman.markup;

import java.util.ArrayList;
import java.util.List;

/** What a paragraph of Markdown is written of: words, what stands as it is, and marks that depend on what is around them. */
final class MarkdownLine {
    /** Stands for the end of a line of a formula: a noncharacter, which no document may exchange. */
    static final char NEXT = '\uFDD3';

    private final String lineBreak;
    private final List<Piece> pieces = new ArrayList<>();

    private sealed interface Piece {}

    private record Said(String text) implements Piece {}

    private record Mark(MarkdownEmphasis marks, boolean isOpening) implements Piece {}

    /** @param lineBreak what ends a line in the middle of it */
    MarkdownLine(String lineBreak) {
        this.lineBreak = lineBreak;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Adds words in which all that could mean something is escaped. */
    void words(String escaped) {
        add(escaped.replace("\n", lineBreak)
                .replace("" + NEXT, lineBreak.substring(Math.max(0, lineBreak.indexOf('\n')))));
    }

    /** Adds what is to mean what it means. An exclamation mark before a bracket would make a picture of it. */
    void say(String markup) {
        int last = pieces.size() - 1;
        if (markup.startsWith("[") && last >= 0 && pieces.get(last) instanceof Said said) {
            var text = said.text();
            if (text.endsWith("!")) {
                pieces.set(last, new Said(text.substring(0, text.length() - 1) + "&#33;"));
            }
        }
        add(markup);
    }

    private void add(String text) {
        if (!text.isEmpty()) {
            pieces.add(new Said(text));
        }
    }

    void mark(MarkdownEmphasis marks, boolean isOpening) {
        pieces.add(new Mark(marks, isOpening));
    }

    String written() {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (pieces.get(i) instanceof Mark mark && pieces.get(i + 1) instanceof Mark other) {
                mark.marks().standBeside(other.marks());
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Mark mark) {
                mark.marks().stand(mark.isOpening(), last(i - 1), next(i + 1));
            }
        }
        var written = new StringBuilder();
        for (var piece : pieces) {
            written.append(piece instanceof Mark mark ? mark.marks().written(mark.isOpening()) : ((Said) piece).text());
        }
        return written.toString();
    }

    private int last(int at) {
        return at < 0
                ? ' '
                : pieces.get(at) instanceof Said said
                        ? said.text().codePointBefore(said.text().length())
                        : '*';
    }

    private int next(int at) {
        return at == pieces.size()
                ? ' '
                : pieces.get(at) instanceof Said said ? said.text().codePointAt(0) : '*';
    }
}
