package org.dragoman.segment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.statement.DocumentFormat;
import org.dragoman.statement.ParagraphKind;
import org.dragoman.statement.Revision;
import org.dragoman.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The text of a statement as its editor sees it while the split is mended.
 *
 * @param mendable whether the split can still change
 * @param segments how many segments there are
 */
record Preparation(Statement statement, Source source, boolean mendable, int segments, List<Block> blocks) {

    /** Where the text came from. */
    record Source(int revision, String fileName, DocumentFormat format, String broughtBy, Instant broughtAt) {
        static Source of(Revision revision) {
            return new Source(
                    revision.number(),
                    revision.fileName(),
                    revision.format(),
                    revision.broughtBy().displayName(),
                    revision.broughtAt());
        }
    }

    /** A paragraph with its segments. */
    record Block(int ordinal, ParagraphKind kind, List<Line> lines) {}

    /**
     * A segment.
     *
     * @param number its place in the whole statement, from 1
     * @param last whether nothing follows in its paragraph
     * @param cuts the places where it can be cut; empty unless it is just being cut without a caret
     */
    record Line(
            long id,
            int version,
            int number,
            List<Token> tokens,
            boolean translatable,
            boolean last,
            List<CutPoint> cuts) {

        /** Whether the text itself is shown, and not the words between which it can be cut. */
        boolean plain() {
            return cuts.isEmpty();
        }
    }

    /** @param cutting the id of the segment that is just being cut without a caret, if any */
    static Preparation of(Statement statement, @Nullable Long cutting) {
        boolean mendable = statement.state() == Statement.State.DRAFT;
        var segments = Segment.of(statement);
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            if (segment.ordinal() == 1) {
                var paragraph = segment.paragraph();
                blocks.add(new Block(paragraph.ordinal(), paragraph.kind(), new ArrayList<>()));
            }
            boolean last = i + 1 == segments.size() || segments.get(i + 1).ordinal() == 1;
            boolean cut = mendable && cutting != null && cutting == segment.id() && !segment.isTitle();
            blocks.get(blocks.size() - 1).lines().add(line(segment, i + 1, last, cut));
        }
        return new Preparation(statement, Source.of(Revision.newestOf(statement)), mendable, segments.size(), blocks);
    }

    private static Line line(Segment segment, int number, boolean last, boolean cut) {
        return new Line(
                segment.id(),
                segment.version(),
                number,
                Token.of(segment.text()),
                segment.translatable(),
                last,
                cut ? CutPoint.of(segment.text()) : List.of());
    }
}
