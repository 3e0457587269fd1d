package org.dragoman.workbench;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.inspection.Inspection.Found;
import org.dragoman.matching.Lexicon;
import org.dragoman.segment.Segment;

/** Lays segments out as rows. */
record WorkbenchRows(Lexicon lexicon) {

    WorkbenchRow of(PlacedSegment placed) {
        var segment = placed.segment();
        return new WorkbenchRow(
                placed.number(),
                segment.ordinal() == 1 ? segment.paragraph().ordinal() : 0,
                segment.paragraph().kind(),
                TextPiece.of(segment.text(), marks(segment, placed.found())),
                segment.text(),
                placed.cell());
    }

    private List<TextPiece.Mark> marks(Segment segment, List<Found> found) {
        var marks = new ArrayList<TextPiece.Mark>();
        for (var occurrence : lexicon.occurrences(segment.text(), segment.language())) {
            marks.add(new TextPiece.Mark(occurrence.span(), TextPiece.Shape.TERM));
        }
        for (var f : found) {
            var span = f.finding().sourceSpan();
            if (span != null && !f.waived()) {
                marks.add(new TextPiece.Mark(span, shape(f)));
            }
        }
        return marks;
    }

    private static TextPiece.Shape shape(Found found) {
        return switch (found.finding().severity()) {
            case ERROR -> TextPiece.Shape.ERROR;
            case WARNING -> TextPiece.Shape.WARNING;
            case INFO -> TextPiece.Shape.INFO;
        };
    }
}
