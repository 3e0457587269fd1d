package org.dragoman.okapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.markup.ParagraphPiece;
import org.dragoman.statement.Inline;

import static org.dragoman.statement.Inline.Style.BOLD;
import static org.dragoman.statement.Inline.Style.HIGHLIGHT;
import static org.dragoman.statement.Inline.Style.ITALIC;
import static org.dragoman.statement.Inline.Style.STRUCK;
import static org.dragoman.statement.Inline.Style.SUBSCRIPT;
import static org.dragoman.statement.Inline.Style.SUPERSCRIPT;
import static org.dragoman.statement.Inline.Style.UNDERLINE;
import static org.dragoman.statement.InlineCode.Kind.CLOSING;
import static org.dragoman.statement.InlineCode.Kind.OPENING;
import static org.dragoman.statement.InlineCode.Kind.STANDALONE;

/**
 * The inline codes of a DOCX paragraph as a translator needs them. Runs that differ in nothing that a reader would
 * miss, as Word leaves them behind wherever fonts, sizes, scripts or directions change, make no code.
 */
final class DocxInlines {
    private static final Map<String, Inline.Style> STYLES = Map.of(
            "bold", BOLD,
            "italic", ITALIC,
            "underline", UNDERLINE,
            "strikethrough", STRUCK,
            "sup", SUPERSCRIPT,
            "sub", SUBSCRIPT,
            "highlight", HIGHLIGHT);

    private final List<ParagraphPiece> result = new ArrayList<>();

    /** What the pairs around the place at hand mean; nothing for a pair that is left out. */
    private final Deque<Optional<Inline>> open = new ArrayDeque<>();

    private DocxInlines() {}

    static List<ParagraphPiece> of(List<ParagraphPiece> pieces) {
        var inlines = new DocxInlines();
        pieces.forEach(inlines::add);
        return withoutRaisedMarks(inlines.result);
    }

    /** The mark of a note is raised of itself. */
    private static List<ParagraphPiece> withoutRaisedMarks(List<ParagraphPiece> pieces) {
        var result = new ArrayList<ParagraphPiece>();
        for (int i = 0; i < pieces.size(); i++) {
            if (i + 2 < pieces.size() && isFormattedMark(pieces.subList(i, i + 3))) {
                i++;
                result.add(pieces.get(i));
                i++;
            } else {
                result.add(pieces.get(i));
            }
        }
        return result;
    }

    private static boolean isFormattedMark(List<ParagraphPiece> three) {
        return three.get(0) instanceof ParagraphPiece.Meant before
                && three.get(1) instanceof ParagraphPiece.Meant mark
                && three.get(2) instanceof ParagraphPiece.Meant after
                && before.content() instanceof Inline.Formatting
                && mark.content() instanceof Inline.NoteMark
                && after.content().equals(before.content());
    }

    private void add(ParagraphPiece piece) {
        if (!(piece instanceof ParagraphPiece.Mark mark)) {
            result.add(piece);
        } else if (mark.kind() == STANDALONE) {
            result.add(new ParagraphPiece.Meant(STANDALONE, new Inline.Unknown(mark.data())));
        } else if (mark.kind() == OPENING) {
            open(mark);
        } else if (!open.isEmpty()) {
            open.pop().ifPresent(content -> result.add(new ParagraphPiece.Meant(CLOSING, content)));
        }
    }

    private void open(ParagraphPiece.Mark mark) {
        var content = meaning(mark).filter(c -> !open.contains(Optional.of(c)));
        open.push(content);
        content.ifPresent(c -> {
            if (!(c instanceof Inline.Link) && closesLast(c)) {
                result.remove(result.size() - 1);
            } else {
                result.add(new ParagraphPiece.Meant(OPENING, c));
            }
        });
    }

    private boolean closesLast(Inline content) {
        return !result.isEmpty()
                && result.get(result.size() - 1) instanceof ParagraphPiece.Meant last
                && last.kind() == CLOSING
                && last.content().equals(content);
    }

    /** The filter's type is a list such as {@code x-bold;underline:single;fonts:Arial;}. */
    private static Optional<Inline> meaning(ParagraphPiece.Mark mark) {
        if (mark.data().startsWith("<hyperlink")) {
            return Optional.of(new Inline.Link(""));
        }
        var styles = Arrays.stream(mark.type().replaceFirst("^x-", "").split(";"))
                .map(type -> type.replaceFirst(":.*", ""))
                .map(DocxEmphasis::meaning)
                .flatMap(type -> Optional.ofNullable(STYLES.get(type)).stream())
                .collect(Collectors.toSet());
        return styles.isEmpty() ? Optional.empty() : Optional.of(new Inline.Formatting(styles));
    }
}
