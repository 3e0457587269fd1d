package org.dragoman.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.translation.WordDiff;
import org.dragoman.translation.WordDiff.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A segment of two revisions side by side.
 *
 * @param place its place in the whole difference, from 1
 * @param before what is not listed between it and the one listed before
 * @param after what is not listed after it, where nothing follows that is
 * @param nextChange where the next change begins, if this row begins one and the next is listed; 0 otherwise
 * @param older what it said, with what the newer revision no longer says marked as deleted
 * @param newer what it says, with what the older revision did not say marked as inserted
 * @param kept the translations of one that was removed
 */
record ComparisonRow(
        int place,
        RevisionDifference.Row row,
        Fold before,
        Fold after,
        int nextChange,
        List<Piece> older,
        List<Piece> newer,
        List<KeptTranslation> kept) {

    /**
     * Rows that are not listed.
     *
     * @param first the place of the first of them
     * @param unchanged whether all of them say the same as before
     */
    record Fold(int first, int count, boolean unchanged) {
        /** @param last the place before which they end; empty if that is not after the first */
        static Fold of(RevisionDifference difference, int first, int end) {
            int count = Math.max(0, end - first);
            return new Fold(
                    first,
                    count,
                    difference.rows().subList(first - 1, first - 1 + count).stream()
                            .allMatch(DifferenceFilter.UNCHANGED::shows));
        }
    }

    static List<ComparisonRow> of(RevisionDifference difference, DifferenceWindow window) {
        var kept = kept(difference, window);
        var rows = new ArrayList<ComparisonRow>();
        int done = window.previous();
        for (int place : window.rows()) {
            boolean last =
                    window.next() == 0 && rows.size() + 1 == window.rows().size();
            var after = Fold.of(difference, place + 1, last ? difference.rows().size() + 1 : 0);
            int change =
                    window.show().showsChanges() && difference.beginsChange(place) ? difference.changeAfter(place) : 0;
            rows.add(of(difference, place, Fold.of(difference, done + 1, place), after, change, kept));
            done = place;
        }
        return rows;
    }

    private static ComparisonRow of(
            RevisionDifference difference,
            int place,
            Fold before,
            Fold after,
            int nextChange,
            Map<Long, List<KeptTranslation>> kept) {
        var row = difference.row(place);
        var diff = row.older() == null || row.newer() == null
                ? List.of(new Piece(WordDiff.Fate.KEPT, row.line().text()))
                : WordDiff.of(row.older().text(), row.newer().text());
        var segment = row.line().segment();
        return new ComparisonRow(
                place,
                row,
                before,
                after,
                nextChange,
                row.older() == null ? List.of() : without(WordDiff.Fate.INSERTED, diff),
                row.newer() == null ? List.of() : without(WordDiff.Fate.DELETED, diff),
                segment == null ? List.of() : kept.getOrDefault(segment, List.of()));
    }

    private static List<Piece> without(WordDiff.Fate fate, List<Piece> diff) {
        return diff.stream().filter(piece -> piece.fate() != fate).toList();
    }

    private static Map<Long, List<KeptTranslation>> kept(RevisionDifference difference, DifferenceWindow window) {
        Stream<@Nullable Long> removed = window.rows().stream()
                .map(difference::row)
                .filter(row -> row.fate() == SegmentChange.REMOVED)
                .map(row -> row.line().segment());
        return KeptTranslation.of(removed.map(Objects::requireNonNull).toList());
    }
}
