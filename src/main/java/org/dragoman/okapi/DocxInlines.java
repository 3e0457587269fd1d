package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.Arrays;
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

    private DocxInlines() {}

    static List<Piece> of(List<Piece> pieces) {
        var result = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (!(piece instanceof Piece.Mark mark)) {
                result.add(piece);
            } else if (mark.kind() == STANDALONE) {
                result.add(new Piece.Mark(STANDALONE, "other", mark.data()));
            } else {
                addIfMeant(new Piece.Mark(mark.kind(), meaning(mark), mark.data()), result);
            }
        }
        return result;
    }

    private static void addIfMeant(Piece.Mark mark, List<Piece> result) {
        if (mark.type().isEmpty()) {
            return;
        }
        if (mark.kind() == OPENING && !mark.type().equals(LINK) && closes(mark.type(), result)) {
            result.remove(result.size() - 1);
        } else {
            result.add(mark);
        }
    }

    private static boolean closes(String type, List<Piece> result) {
        return !result.isEmpty()
                && result.get(result.size() - 1) instanceof Piece.Mark last
                && last.kind() == CLOSING
                && last.type().equals(type);
    }

    /** The filter's type is a list such as {@code x-bold;underline:single;fonts:Arial;}. */
    private static String meaning(Piece.Mark mark) {
        if (mark.data().startsWith("<hyperlink") || mark.data().startsWith("</hyperlink")) {
            return LINK;
        }
        return Arrays.stream(mark.type().replaceFirst("^x-", "").split(";"))
                .map(type -> type.replaceFirst(":.*", ""))
                .filter(MEANT::contains)
                .collect(Collectors.joining(" "));
    }
}
