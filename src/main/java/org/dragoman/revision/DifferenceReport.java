package org.dragoman.revision;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A difference as machines see it: how many segments have which fate, and each of them. */
public record DifferenceReport(Map<SegmentChange, Integer> counts, List<Row> rows) {

    /**
     * A segment.
     *
     * @param segment its id; null where it has none yet
     * @param olderNumber its place among the segments of the older revision, from 1; 0 where it is not there
     */
    @Schema(name = "SegmentRow")
    public record Row(
            SegmentChange fate,
            @Nullable Long segment,
            int olderNumber,
            @Nullable String older,
            int newerNumber,
            @Nullable String newer) {

        static Row of(RevisionDifference.Row row) {
            var older = row.older();
            var newer = row.newer();
            return new Row(
                    row.fate(),
                    row.line().segment(),
                    row.olderNumber(),
                    older == null ? null : older.text(),
                    row.newerNumber(),
                    newer == null ? null : newer.text());
        }
    }

    static DifferenceReport of(RevisionDifference difference) {
        return new DifferenceReport(
                difference.counts(), difference.rows().stream().map(Row::of).toList());
    }
}
