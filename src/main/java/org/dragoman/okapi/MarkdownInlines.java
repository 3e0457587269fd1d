package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.statement.InlineCode;

import static org.dragoman.statement.InlineCode.Kind.CLOSING;
import static org.dragoman.statement.InlineCode.Kind.OPENING;
import static org.dragoman.statement.InlineCode.Kind.STANDALONE;

/**
 * The inline codes of a Markdown paragraph as a translator needs them. A soft line break is a space, a hard one stays;
 * brackets that make no link are text.
 */
final class MarkdownInlines {
    private static final Pattern SOFT_BREAK = Pattern.compile("\\n[ \\t]*");

    private final List<ParagraphPiece> result = new ArrayList<>();
    private boolean strikethrough;
    private boolean hardBreak;

    private MarkdownInlines() {}

    static List<ParagraphPiece> of(List<ParagraphPiece> pieces) {
        if (isCodeBlock(pieces)) {
            return pieces;
        }
        var inlines = new MarkdownInlines();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof ParagraphPiece.Mark mark && mark.type().equals("link")) {
                i = inlines.link(mark, i, pieces);
            } else {
                inlines.add(pieces.get(i));
            }
        }
        return inlines.result;
    }

    /** The filter leaves the line break at the end of code blocks, and of nothing else. */
    private static boolean isCodeBlock(List<ParagraphPiece> pieces) {
        return !pieces.isEmpty()
                && pieces.get(pieces.size() - 1) instanceof ParagraphPiece.Text last
                && last.text().endsWith("\n");
    }

    private void add(ParagraphPiece piece) {
        if (piece instanceof ParagraphPiece.Text t) {
            var text = hardBreak && t.text().startsWith("\n") ? t.text().substring(1) : t.text();
            result.add(new ParagraphPiece.Text(SOFT_BREAK.matcher(text).replaceAll(" ")));
            hardBreak = false;
        } else if (piece instanceof ParagraphPiece.Mark mark) {
            add(mark);
        }
    }

    private void add(ParagraphPiece.Mark mark) {
        switch (mark.type()) {
            case "HARD_LINE_BREAK" -> {
                result.add(new ParagraphPiece.Text("\n"));
                hardBreak = true;
            }
            case "STRIKETHROUGH" -> {
                result.add(new ParagraphPiece.Mark(strikethrough ? CLOSING : OPENING, "strikethrough", mark.data()));
                strikethrough = !strikethrough;
            }
            case "HTML_INLINE_COMMENT" -> {}
            case "CODE", "IMAGE", "IMAGE_REF" ->
                result.add(typed(mark, mark.type().startsWith("IMAGE") ? "image" : "code"));
            case "AUTO_LINK", "MAIL_LINK" -> result.add(typed(mark, "link"));
            default -> HtmlReader.meaning(mark).forEach(result::add);
        }
    }

    /** Adds a code of a link, joined with those after it that no translator should tell apart; returns the last. */
    private int link(ParagraphPiece.Mark mark, int at, List<ParagraphPiece> pieces) {
        if (mark.kind() == STANDALONE && at + 2 < pieces.size()) {
            return join(mark.data(), at, at + 2, pieces);
        }
        if (mark.kind() == CLOSING && mark.data().equals("]")) {
            if (isMark(pieces, at + 1, OPENING)) {
                var last = at + 1;
                while (isMark(pieces, last + 1, CLOSING)) {
                    last++;
                }
                return join(mark.data(), at, last, pieces);
            }
            return brackets(at);
        }
        result.add(mark);
        return at;
    }

    private static boolean isMark(List<ParagraphPiece> pieces, int at, InlineCode.Kind kind) {
        return at < pieces.size()
                && pieces.get(at) instanceof ParagraphPiece.Mark mark
                && mark.type().equals("link")
                && mark.kind() == kind;
    }

    private int join(String data, int from, int to, List<ParagraphPiece> pieces) {
        var joined = new StringBuilder(data);
        for (var piece : pieces.subList(from + 1, to + 1)) {
            joined.append(
                    piece instanceof ParagraphPiece.Mark mark ? mark.data() : ((ParagraphPiece.Text) piece).text());
        }
        result.add(new ParagraphPiece.Mark(CLOSING, "link", joined.toString()));
        return to;
    }

    private int brackets(int at) {
        for (int i = result.size() - 1; i >= 0; i--) {
            if (result.get(i) instanceof ParagraphPiece.Mark mark
                    && mark.data().equals("[")
                    && mark.kind() == OPENING) {
                result.set(i, new ParagraphPiece.Text("["));
                break;
            }
        }
        result.add(new ParagraphPiece.Text("]"));
        return at;
    }

    private static ParagraphPiece typed(ParagraphPiece.Mark mark, String type) {
        return new ParagraphPiece.Mark(mark.kind(), type, mark.data());
    }
}
