package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.InlineCode;
import org.dragoman.statement.ParagraphKind;

import static org.dragoman.statement.InlineCode.Kind.CLOSING;
import static org.dragoman.statement.InlineCode.Kind.OPENING;
import static org.dragoman.statement.InlineCode.Kind.STANDALONE;

/** Writes pieces as the text of a paragraph, with numbered tokens in the place of its codes. */
final class InlineText {
    private static final Pattern TOKEN = Pattern.compile("</?(\\d{1,9})/?>");
    private static final Pattern AROUND_BREAK = Pattern.compile("[ \\t]*\\n[ \\t]*");

    private final List<ParagraphPiece> pieces;
    private final int[] partner;
    private final Set<Integer> taken = new HashSet<>();
    private final List<InlineCode> codes = new ArrayList<>();
    private int lastNumber;

    private InlineText(List<ParagraphPiece> pieces) {
        this.pieces = pieces;
        this.partner = partners(pieces);
    }

    /** The paragraph that the pieces make, or nothing where they hold no text. */
    static Optional<ExtractedParagraph> paragraph(ParagraphKind kind, int level, List<ParagraphPiece> pieces) {
        var hasText = pieces.stream().anyMatch(p -> p instanceof ParagraphPiece.Text t && !isBlank(t.text()));
        return hasText ? Optional.of(new InlineText(pieces).write(kind, level)) : Optional.empty();
    }

    /** No-break spaces, too, are blank, and so are invisible marks of direction. */
    private static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    /** For each end of a pair the place of the other end; -1 for text, standalone codes and ends without a mate. */
    private static int[] partners(List<ParagraphPiece> pieces) {
        var partner = new int[pieces.size()];
        var open = new ArrayList<Integer>();
        for (int i = 0; i < partner.length; i++) {
            partner[i] = -1;
            if (pieces.get(i) instanceof ParagraphPiece.Mark mark && mark.kind() == OPENING) {
                open.add(0, i);
            } else if (pieces.get(i) instanceof ParagraphPiece.Mark mark && mark.kind() == CLOSING) {
                join(i, lastOfType(mark.type(), open, pieces), partner, open);
            }
        }
        return partner;
    }

    private static Optional<Integer> lastOfType(String type, List<Integer> open, List<ParagraphPiece> pieces) {
        return open.stream()
                .filter(i -> ((ParagraphPiece.Mark) pieces.get(i)).type().equals(type))
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
        pieces.forEach(this::reserve);
        var numbers = new int[pieces.size()];
        var text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof ParagraphPiece.Mark mark) {
                numbers[i] = partner[i] >= 0 && partner[i] < i ? numbers[partner[i]] : nextNumber();
                text.append(number(mark, partner[i] < 0, numbers[i]).token());
            } else if (pieces.get(i) instanceof ParagraphPiece.Text t) {
                text.append(t.text());
            }
        }
        return new ExtractedParagraph(
                kind, level, AROUND_BREAK.matcher(text).replaceAll("\n").strip(), codes);
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

    private InlineCode number(ParagraphPiece.Mark mark, boolean alone, int number) {
        var type = mark.type().isEmpty() ? "other" : mark.type();
        var code = new InlineCode(number, alone ? STANDALONE : mark.kind(), type, mark.data());
        codes.add(code);
        return code;
    }
}
