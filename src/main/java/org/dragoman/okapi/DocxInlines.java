package org.dragoman.okapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import static org.dragoman.statement.InlineCode.Kind.CLOSING;
import static org.dragoman.statement.InlineCode.Kind.OPENING;
import static org.dragoman.statement.InlineCode.Kind.STANDALONE;

/**
 * The inline codes of a DOCX paragraph as a translator needs them. Runs that differ in nothing that a reader would
 * miss, as Word leaves them behind wherever fonts, sizes, scripts or directions change, make no code.
 */
final class DocxInlines {
    private static final Set<String> MEANT =
            Set.of("bold", "italic", "underline", "strikethrough", "sup", "sub", "highlight", "link");
    private static final String LINK = "link";

    private final List<ParagraphPiece> result = new ArrayList<>();

    /** The types of the pairs around the place at hand; empty for a pair that is left out. */
    private final Deque<String> open = new ArrayDeque<>();

    private DocxInlines() {}

    static List<ParagraphPiece> of(List<ParagraphPiece> pieces) {
        var inlines = new DocxInlines();
        pieces.forEach(inlines::add);
        return inlines.result;
    }

    private void add(ParagraphPiece piece) {
        if (!(piece instanceof ParagraphPiece.Mark mark)) {
            result.add(piece);
        } else if (mark.kind() == STANDALONE) {
            result.add(new ParagraphPiece.Mark(STANDALONE, "other", mark.data()));
        } else if (mark.kind() == OPENING) {
            open(mark);
        } else if (!open.isEmpty()) {
            close(mark.data(), open.pop());
        }
    }

    private void open(ParagraphPiece.Mark mark) {
        var type = meaning(mark);
        if (open.contains(type)) {
            type = "";
        }
        open.push(type);
        if (!type.equals(LINK) && closesLast(type)) {
            result.remove(result.size() - 1);
        } else if (!type.isEmpty()) {
            result.add(new ParagraphPiece.Mark(OPENING, type, mark.data()));
        }
    }

    private void close(String data, String type) {
        if (!type.isEmpty()) {
            result.add(new ParagraphPiece.Mark(CLOSING, type, data));
        }
    }

    private boolean closesLast(String type) {
        return !result.isEmpty()
                && result.get(result.size() - 1) instanceof ParagraphPiece.Mark last
                && last.kind() == CLOSING
                && last.type().equals(type);
    }

    /** The filter's type is a list such as {@code x-bold;underline:single;fonts:Arial;}. */
    private static String meaning(ParagraphPiece.Mark mark) {
        if (mark.data().startsWith("<hyperlink") || mark.data().startsWith("</hyperlink")) {
            return LINK;
        }
        return Arrays.stream(mark.type().replaceFirst("^x-", "").split(";"))
                .map(type -> type.replaceFirst(":.*", ""))
                .map(DocxEmphasis::meaning)
                .filter(MEANT::contains)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
