package org.dragoman.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.bound.Budget;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;
import org.dragoman.statement.ParagraphKind;

import static org.dragoman.statement.InlineCode.Kind.CLOSING;
import static org.dragoman.statement.InlineCode.Kind.OPENING;
import static org.dragoman.statement.InlineCode.Kind.STANDALONE;

/** Writes pieces as the text of a paragraph, with numbered tokens in the place of its codes. */
public final class InlineText {
    /** A paragraph costs as much as so many codes. */
    private static final int PARAGRAPH = 10;

    private static final Pattern TOKEN = Pattern.compile("</?(\\d{1,9})/?>");
    private static final Inline NOWHERE = new Inline.Link("");
    private static final Pattern BLANK_LINES_AROUND = Pattern.compile("^(?:[ \\t]*\\n)+|(?<!\\s)\\s+$");
    private static final Pattern AROUND_BREAK = Pattern.compile("(?<![ \\t])[ \\t]*\\n[ \\t]*");

    private final List<ParagraphPiece> pieces;
    private final int[] partner;
    private final Set<Integer> taken = new HashSet<>();
    private final List<InlineCode> codes = new ArrayList<>();
    private int lastNumber;

    private InlineText(List<ParagraphPiece> pieces) {
        this.pieces = pieces.stream().map(InlineText::known).toList();
        this.partner = partners(this.pieces);
    }

    /** The paragraph that the pieces make, or nothing where they hold nothing that could be published. */
    public static Optional<ExtractedParagraph> paragraph(ParagraphKind kind, int level, List<ParagraphPiece> pieces) {
        return pieces.stream().allMatch(InlineText::isNothing)
                ? Optional.empty()
                : Optional.of(new InlineText(pieces).write(kind, level));
    }

    private static boolean isNothing(ParagraphPiece piece) {
        if (piece instanceof ParagraphPiece.Text text) {
            return isBlank(text.text());
        }
        return !(piece instanceof ParagraphPiece.Meant meant) || meant.content().shownBy(EmptyCodes.TEST);
    }

    /** No-break spaces, too, are blank, and so are invisible marks of direction. */
    private static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    /** A mark that nobody has given a meaning is one that nobody knows. */
    private static ParagraphPiece known(ParagraphPiece piece) {
        return piece instanceof ParagraphPiece.Mark mark
                ? new ParagraphPiece.Meant(mark.kind(), new Inline.Unknown(mark.data()))
                : piece;
    }

    /** For each end of a pair the place of the other end; -1 for text, standalone codes and ends without a mate. */
    private static int[] partners(List<ParagraphPiece> pieces) {
        var partner = new int[pieces.size()];
        var open = new ArrayList<Integer>();
        for (int i = 0; i < partner.length; i++) {
            partner[i] = -1;
            if (pieces.get(i) instanceof ParagraphPiece.Meant mark && mark.kind() == OPENING) {
                open.add(0, i);
            } else if (pieces.get(i) instanceof ParagraphPiece.Meant mark && mark.kind() == CLOSING) {
                join(i, lastMateOf(mark, open, pieces), partner, open);
            }
        }
        return partner;
    }

    private static Optional<Integer> lastMateOf(
            ParagraphPiece.Meant closing, List<Integer> open, List<ParagraphPiece> pieces) {
        return open.stream()
                .filter(i -> ((ParagraphPiece.Meant) pieces.get(i)).pairsWith(closing))
                .findFirst();
    }

    private static void join(int closing, Optional<Integer> opening, int[] partner, List<Integer> open) {
        opening.ifPresent(o -> {
            partner[closing] = o;
            partner[o] = closing;
            open.remove(o);
        });
    }

    private ExtractedParagraph write(ParagraphKind kind, int level) {
        Budget.step();
        Budget.keep(PARAGRAPH + pieces.size());
        pieces.forEach(this::reserve);
        var numbers = new int[pieces.size()];
        var text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof ParagraphPiece.Meant mark) {
                numbers[i] = partner[i] >= 0 && partner[i] < i ? numbers[partner[i]] : nextNumber();
                text.append(numbered(mark, i, numbers[i]).token());
            } else if (pieces.get(i) instanceof ParagraphPiece.Text t) {
                text.append(t.text().replace('\0', '\uFFFD'));
            }
        }
        return new ExtractedParagraph(kind, level, lines(kind, text), codes);
    }

    /** White space around a line break shows nothing, except where lines stand as they were typed. */
    private static String lines(ParagraphKind kind, CharSequence text) {
        return kind == ParagraphKind.PREFORMATTED
                ? BLANK_LINES_AROUND.matcher(text).replaceAll("")
                : AROUND_BREAK.matcher(text).replaceAll("\n").strip();
    }

    private void reserve(ParagraphPiece piece) {
        if (piece instanceof ParagraphPiece.Text t) {
            TOKEN.matcher(t.text()).results().forEach(r -> taken.add(Integer.valueOf(r.group(1))));
        }
    }

    private int nextNumber() {
        do {
            lastNumber++;
        } while (taken.contains(lastNumber));
        return lastNumber;
    }

    private InlineCode numbered(ParagraphPiece.Meant mark, int place, int number) {
        var code = new InlineCode(number, partner[place] < 0 ? STANDALONE : mark.kind(), content(mark, partner[place]));
        codes.add(code);
        return code;
    }

    /** Some formats have the address of a link at its first end, some at its last. */
    private Inline content(ParagraphPiece.Meant mark, int mate) {
        return mark.content().equals(NOWHERE) && mate >= 0
                ? ((ParagraphPiece.Meant) pieces.get(mate)).content()
                : mark.content();
    }
}
