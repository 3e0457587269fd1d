package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;

import static org.dragoman.statement.InlineCode.Kind.CLOSING;
import static org.dragoman.statement.InlineCode.Kind.OPENING;
import static org.dragoman.statement.InlineCode.Kind.STANDALONE;

/**
 * The inline codes of a Markdown paragraph as a translator needs them. A soft line break is a space, a hard one stays;
 * brackets that make no link are text.
 */
final class MarkdownInlines {
    private static final Pattern DESCRIPTION = Pattern.compile("^!\\[((?:[^\\[\\]\\\\]|\\\\.|\\[[^\\]]*\\])*)\\]");

    /** The address of an inline link (CommonMark 0.31.2, 6.3). */
    private static final Pattern ADDRESS =
            Pattern.compile("^\\]\\(\\s*(?:<([^<>\\n]*)>|([^\\s]*?))(?:\\s.*)?\\)$", Pattern.DOTALL);

    private static final Pattern SOFT_BREAK = Pattern.compile("\\n[ \\t]*");

    private final List<ParagraphPiece> result = new ArrayList<>();
    private Optional<Inline.Style> struck = Optional.empty();
    private Optional<Inline.Style> tilde = Optional.empty();
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
    static boolean isCodeBlock(List<ParagraphPiece> pieces) {
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
            case "STRIKETHROUGH" -> struck = turned(struck, Inline.Style.STRUCK);
            case "SUBSCRIPT" -> tilde = turned(tilde, isInWord() ? Inline.Style.SUBSCRIPT : Inline.Style.STRUCK);
            case "HTML_INLINE_COMMENT" -> {}
            case "CODE" -> result.add(new ParagraphPiece.Meant(mark.kind(), Inline.Formatting.of(Inline.Style.CODE)));
            case "IMAGE", "IMAGE_REF" -> image(mark);
            default -> HtmlReader.meaning(mark).forEach(result::add);
        }
    }

    /** The filter does not tell the ends of these pairs apart: each opens what is not open, and closes what is. */
    private Optional<Inline.Style> turned(Optional<Inline.Style> open, Inline.Style style) {
        var meant = Inline.Formatting.of(open.orElse(style));
        result.add(new ParagraphPiece.Meant(open.isPresent() ? CLOSING : OPENING, meant));
        return open.isPresent() ? Optional.empty() : Optional.of(style);
    }

    /** One tilde strikes out (GFM 0.29, 6.5) or, as others have it, lowers: what is lowered hangs on a word. */
    private boolean isInWord() {
        return !result.isEmpty()
                && result.get(result.size() - 1) instanceof ParagraphPiece.Text before
                && Character.isLetterOrDigit(
                        before.text().codePointBefore(before.text().length()));
    }

    /** The filter takes the title of a picture for text, and the bracket after it for another picture. */
    private void image(ParagraphPiece.Mark mark) {
        if (mark.data().startsWith("!")) {
            result.add(new ParagraphPiece.Meant(STANDALONE, new Inline.Image(description(mark.data()))));
        }
    }

    private static String description(String image) {
        var description = DESCRIPTION.matcher(image);
        return description.find() ? description.group(1).strip() : "";
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
        result.add(new ParagraphPiece.Meant(mark.kind(), new Inline.Link(address(mark.data()))));
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
        result.add(new ParagraphPiece.Meant(CLOSING, new Inline.Link(address(joined.toString()))));
        return to;
    }

    private static String address(String end) {
        var address = ADDRESS.matcher(end);
        if (!address.matches()) {
            return "";
        }
        return address.group(1) == null ? address.group(2) : address.group(1);
    }

    private int brackets(int at) {
        for (int i = result.size() - 1; i >= 0; i--) {
            if (result.get(i) instanceof ParagraphPiece.Meant mark
                    && mark.content() instanceof Inline.Link
                    && mark.kind() == OPENING) {
                result.set(i, new ParagraphPiece.Text("["));
                break;
            }
        }
        result.add(new ParagraphPiece.Text("]"));
        return at;
    }
}
