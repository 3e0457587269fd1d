package org.dragoman.job;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.check.Inspection.Found;
import org.dragoman.glossary.Lexicon;
import org.dragoman.segment.Segment;
import org.dragoman.segment.Translation;
import org.jspecify.annotations.Nullable;

/** Lays segments out as rows for one person. */
record BenchRows(Lexicon lexicon, Account by) {

    BenchRow of(int number, Segment segment, @Nullable Translation translation, List<Found> found) {
        return new BenchRow(
                number,
                segment.ordinal() == 1 ? segment.paragraph().ordinal() : 0,
                segment.paragraph().kind(),
                Piece.of(segment.text(), marks(segment, found)),
                segment.text(),
                translation == null ? null : BenchCell.of(translation, found, by));
    }

    private List<Piece.Mark> marks(Segment segment, List<Found> found) {
        var marks = new ArrayList<Piece.Mark>();
        for (var occurrence : lexicon.occurrences(segment.text(), segment.language())) {
            marks.add(new Piece.Mark(occurrence.span(), Piece.Shape.TERM));
        }
        for (var f : found) {
            var span = f.finding().sourceSpan();
            if (span != null && !f.waived()) {
                marks.add(new Piece.Mark(span, shape(f)));
            }
        }
        return marks;
    }

    private static Piece.Shape shape(Found found) {
        return switch (found.finding().severity()) {
            case ERROR -> Piece.Shape.ERROR;
            case WARNING -> Piece.Shape.WARNING;
            case INFO -> Piece.Shape.INFO;
        };
    }
}
