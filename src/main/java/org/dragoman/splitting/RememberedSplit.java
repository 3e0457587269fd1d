package org.dragoman.splitting;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Span;
import org.dragoman.segment.CutPoint;

/**
 * The second thoughts of editors over what the rules of segmentation make of a paragraph: their exceptions, done again in
 * the order in which they were made, so that one may build on what another left.
 */
record RememberedSplit(List<SplitException> exceptions) {

    private record Piece(Span span, String plain) {
        static Piece of(String text, Span span) {
            return new Piece(span, SplitException.plain(span.of(text)));
        }
    }

    /**
     * The segments of a paragraph.
     *
     * @param split what the rules make of the text
     */
    List<Span> of(String text, List<Span> split) {
        if (exceptions.isEmpty()) {
            return split;
        }
        var pieces = new ArrayList<>(split.stream().map(s -> Piece.of(text, s)).toList());
        exceptions.forEach(exception -> {
            switch (exception.kind()) {
                case CUT -> cut(text, pieces, exception);
                case JOIN -> join(text, pieces, exception);
            }
        });
        return pieces.stream().map(Piece::span).toList();
    }

    private static void cut(String text, List<Piece> pieces, SplitException exception) {
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (mayBeCut(piece.plain(), exception)) {
                var halves = halves(text, piece.span(), exception);
                pieces.remove(i);
                pieces.addAll(i, halves);
            }
        }
    }

    private static boolean mayBeCut(String plain, SplitException exception) {
        int space = plain.length()
                - exception.textBefore().length()
                - exception.textAfter().length();
        return (space == 0 || space == 1)
                && plain.startsWith(exception.textBefore())
                && plain.endsWith(exception.textAfter());
    }

    /** The halves of a span, or the span itself where no place in it has these words on both sides. */
    private static List<Piece> halves(String text, Span span, SplitException exception) {
        var whole = span.of(text);
        for (int offset = 1; offset < whole.length(); offset++) {
            var before = whole.substring(0, offset);
            var after = whole.substring(offset);
            if (SplitException.plain(before).equals(exception.textBefore())
                    && SplitException.plain(after).equals(exception.textAfter())
                    && CutPoint.isIn(whole, offset)
                    && after.equals(after.strip())) {
                int end = span.start() + before.stripTrailing().length();
                return List.of(
                        new Piece(new Span(span.start(), end), exception.textBefore()),
                        new Piece(new Span(span.start() + offset, span.end()), exception.textAfter()));
            }
        }
        return List.of(Piece.of(text, span));
    }

    private static void join(String text, List<Piece> pieces, SplitException exception) {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            var next = pieces.get(i + 1);
            if (pieces.get(i).plain().equals(exception.textBefore())
                    && next.plain().equals(exception.textAfter())) {
                var span = new Span(pieces.get(i).span().start(), next.span().end());
                pieces.set(i, Piece.of(text, span));
                pieces.remove(i + 1);
            }
        }
    }
}
