package org.dragoman.past;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A past statement with a part of its rows, which may be thousands.
 *
 * @param pairs how many rows the memory gets
 * @param doubts how many rows ask for a look
 * @param firstDoubt the number of the first of these; 0 for none
 * @param part the number of the part that is shown, from 1
 * @param parts how many there are
 */
record PastPage(
        long id,
        int version,
        String title,
        Language from,
        Language to,
        Making making,
        int total,
        int pairs,
        int doubts,
        int firstDoubt,
        int part,
        int parts,
        List<RowLine> lines) {
    /** Beyond this, a page takes longer to arrive than anyone reads on it. */
    private static final int AT_ONCE = 200;

    /** Who brought it in and who gave it to the memory; nobody has, as long as {@code takenAt} is null. */
    record Making(String broughtBy, Instant broughtAt, String takenBy, @Nullable Instant takenAt) {}

    /**
     * @param number of the row, from 1
     * @param steps by which sentences of it may go
     * @param correcting whether its text is to be typed
     */
    record RowLine(int number, PastRow row, boolean canJoin, boolean canSplit, List<Step> steps, boolean correcting) {

        static RowLine of(PastRows rows, int at, boolean correcting) {
            return new RowLine(
                    at + 1,
                    rows.row(at),
                    rows.canJoin(at),
                    rows.canSplit(at),
                    Arrays.stream(Step.values())
                            .filter(step -> rows.canMove(at, step))
                            .toList(),
                    correcting);
        }

        /** What stands in the field of the source, one sentence a line. */
        public String typedSource() {
            return String.join("\n", row.source());
        }

        public String typedTarget() {
            return String.join("\n", row.target());
        }
    }

    /**
     * @param asked the part that is wanted; the nearest one is shown
     * @param correct the number of the row whose text is to be typed; 0 for none
     */
    static PastPage of(PastStatement past, int asked, int correct) {
        var rows = past.rows();
        int parts = partOf(Math.max(1, rows.size()));
        int part = Math.max(1, Math.min(asked, parts));
        int from = (part - 1) * AT_ONCE;
        var doubts = IntStream.range(0, rows.size())
                .filter(at -> rows.row(at).asksForALook())
                .toArray();
        return new PastPage(
                past.id(),
                past.version(),
                past.title(),
                past.sourceLanguage(),
                past.targetLanguage(),
                new Making(past.broughtBy(), past.broughtAt(), past.takenBy(), past.takenAt()),
                rows.size(),
                (int) rows.list().stream().filter(PastRow::goesToMemory).count(),
                doubts.length,
                doubts.length == 0 ? 0 : doubts[0] + 1,
                part,
                parts,
                IntStream.range(from, Math.min(rows.size(), from + AT_ONCE))
                        .mapToObj(at -> RowLine.of(rows, at, at + 1 == correct && !past.isTaken()))
                        .toList());
    }

    /** The part in which a row stands, by its number. */
    static int partOf(int row) {
        return Math.max(1, (row + AT_ONCE - 1) / AT_ONCE);
    }

    public boolean isOpen() {
        return making.takenAt() == null;
    }

    public String path() {
        return "/past/" + id;
    }

    /** Leads to the first row that asks for a look. */
    public String toDoubt() {
        return path() + "?page=" + partOf(firstDoubt) + "#row-" + firstDoubt;
    }
}
