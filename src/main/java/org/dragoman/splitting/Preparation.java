package org.dragoman.splitting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.segment.CutPoint;
import org.dragoman.segment.ReadingOrder;
import org.dragoman.segment.Segment;
import org.dragoman.segment.Token;
import org.dragoman.statement.Omission;
import org.dragoman.statement.ParagraphKind;
import org.dragoman.statement.Revision;
import org.dragoman.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The text of a statement as its editor sees it while the split is mended. */
record Preparation(
        Statement statement,
        Source source,
        Extent extent,
        Losses losses,
        PreparationWindow window,
        List<Block> blocks) {

    /** How much there is, on the page or not. */
    record Extent(long paragraphs, long segments) {
        static Extent of(List<Segment> segments) {
            var paragraphs = segments.stream()
                    .mapToLong(segment -> segment.paragraph().id())
                    .distinct()
                    .count();
            return new Extent(paragraphs, segments.size());
        }
    }

    /**
     * What no edition can show.
     *
     * @param codes what stands in the text for it
     * @param objects what was never read
     * @param agreedBy the name of who agreed to that; null while nobody has
     */
    record Losses(List<String> codes, List<Omission> objects, @Nullable String agreedBy) {
        static Losses of(Revision revision) {
            var by = revision.lossesAgreedBy();
            return new Losses(revision.lostCodes(), revision.lostObjects(), by == null ? null : by.displayName());
        }

        public boolean isEmpty() {
            return codes.isEmpty() && objects.isEmpty();
        }
    }

    /** Where the text came from. */
    record Source(int revision, String fileName, String broughtBy, Instant broughtAt, List<Omission> omissions) {
        static Source of(Revision revision) {
            return new Source(
                    revision.number(),
                    revision.fileName(),
                    revision.broughtBy().displayName(),
                    revision.broughtAt(),
                    revision.omissions());
        }
    }

    /** A paragraph with its segments. */
    record Block(long ordinal, ParagraphKind kind, List<Line> lines) {
        public boolean isTitle() {
            return kind == ParagraphKind.TITLE;
        }

        public boolean isBold() {
            return isTitle() || kind == ParagraphKind.HEADING;
        }
    }

    /**
     * A segment.
     *
     * @param number its place in the whole statement, from 1
     * @param nextVersion the version of the segment that follows in its paragraph; null where none does
     * @param cuts the places where it can be cut; empty unless it is just being cut without a caret
     */
    record Line(
            long id,
            int version,
            long number,
            List<Token> tokens,
            boolean translatable,
            @Nullable Integer nextVersion,
            List<CutPoint> cuts) {

        /** Whether nothing follows in its paragraph. */
        public boolean isLast() {
            return nextVersion == null;
        }

        /** Whether the text itself is shown, and not the words between which it can be cut. */
        public boolean isPlain() {
            return cuts.isEmpty();
        }
    }

    /** @param cutting the id of the segment that is just being cut without a caret, if any */
    static Preparation of(Statement statement, PreparationWindow.Asked asked, @Nullable Long cutting) {
        var revision = Revision.newestOf(statement);
        var order = ReadingOrder.of(statement);
        var cut = PreparationWindow.of(order.segments(), asked);
        var text = new Preparation(
                statement,
                Source.of(revision),
                Extent.of(order.segments()),
                Losses.of(revision),
                cut.window(),
                new ArrayList<>());
        for (var segment : cut.segments()) {
            int number = order.number(segment.id());
            var next = number == order.size() ? null : order.segments().get(number);
            var nextVersion = next == null || next.ordinal() == 1 ? null : (Integer) next.version();
            text.add(segment, number, nextVersion, cutting);
        }
        return text;
    }

    private void add(Segment segment, int number, @Nullable Integer nextVersion, @Nullable Long cutting) {
        var paragraph = segment.paragraph();
        if (blocks.isEmpty() || blocks.get(blocks.size() - 1).ordinal() != paragraph.ordinal()) {
            blocks.add(new Block(paragraph.ordinal(), paragraph.kind(), new ArrayList<>()));
        }
        boolean cut = isMendable() && !segment.isTitle() && Objects.equals(cutting, segment.id());
        var line = new Line(
                segment.id(),
                segment.version(),
                number,
                Token.of(segment.text()),
                segment.translatable(),
                nextVersion,
                cut ? CutPoint.of(segment.text()) : List.of());
        blocks.get(blocks.size() - 1).lines().add(line);
    }

    /** The path of the page. */
    public String path() {
        return "/statements/" + statement.id();
    }

    /** Whether the split can still change. */
    public boolean isMendable() {
        return statement.state() == Statement.State.DRAFT;
    }

    /** Whether title, slug and date can still change. */
    public boolean isOpen() {
        return statement.state() != Statement.State.SCHEDULED;
    }
}
