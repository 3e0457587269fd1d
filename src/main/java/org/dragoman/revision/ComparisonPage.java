package org.dragoman.revision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.statement.Statement;
import org.dragoman.translation.WordDiff;
import org.dragoman.translation.WordDiff.Piece;
import org.dragoman.web.Complaint;
import org.jspecify.annotations.Nullable;

/**
 * Two revisions side by side.
 *
 * @param title of the newer one
 * @param complaint why the last attempt to confirm was refused; null if there was none
 */
record ComparisonPage(
        Statement statement,
        String title,
        List<Tab> tabs,
        List<Row> rows,
        String fingerprint,
        @Nullable Complaint complaint) {

    /** One of the choices of what to show, with how many segments it shows. */
    record Tab(DifferenceFilter show, long count, boolean current) {}

    /**
     * A segment.
     *
     * @param older what it said, with what the newer revision no longer says marked as deleted
     * @param newer what it says, with what the older revision did not say marked as inserted
     * @param kept the translations of one that was removed
     */
    record Row(
            SegmentChange fate,
            int olderNumber,
            int newerNumber,
            List<Piece> older,
            List<Piece> newer,
            List<KeptTranslation> kept) {

        static Row of(RevisionDifference.Row row, List<KeptTranslation> kept) {
            var diff = row.older() == null || row.newer() == null
                    ? List.of(new Piece(WordDiff.Fate.KEPT, row.line().text()))
                    : WordDiff.of(row.older().text(), row.newer().text());
            return new Row(
                    row.fate(),
                    row.olderNumber(),
                    row.newerNumber(),
                    row.older() == null ? List.of() : without(WordDiff.Fate.INSERTED, diff),
                    row.newer() == null ? List.of() : without(WordDiff.Fate.DELETED, diff),
                    kept);
        }

        private static List<Piece> without(WordDiff.Fate fate, List<Piece> diff) {
            return diff.stream().filter(piece -> piece.fate() != fate).toList();
        }
    }

    static ComparisonPage of(Statement statement, String title, RevisionDifference difference, DifferenceFilter show) {
        var shown = difference.rows().stream().filter(show::shows).toList();
        var kept = KeptTranslation.of(shown.stream()
                .filter(row -> row.fate() == SegmentChange.REMOVED)
                .map(row -> Objects.requireNonNull(row.line().segment()))
                .toList());
        return new ComparisonPage(
                statement,
                title,
                tabs(difference, show),
                shown.stream().map(row -> Row.of(row, kept(row, kept))).toList(),
                difference.fingerprint(),
                null);
    }

    private static List<KeptTranslation> kept(RevisionDifference.Row row, Map<Long, List<KeptTranslation>> kept) {
        var segment = row.line().segment();
        return segment == null ? List.of() : kept.getOrDefault(segment, List.of());
    }

    private static List<Tab> tabs(RevisionDifference difference, DifferenceFilter current) {
        return Arrays.stream(DifferenceFilter.values())
                .map(show -> new Tab(
                        show, difference.rows().stream().filter(show::shows).count(), show == current))
                .toList();
    }

    ComparisonPage refused(Complaint why) {
        return new ComparisonPage(statement, title, tabs, rows, fingerprint, why);
    }

    public String path() {
        return "/statements/" + statement.id() + "/revisions";
    }
}
