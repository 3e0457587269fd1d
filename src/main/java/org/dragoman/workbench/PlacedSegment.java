package org.dragoman.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.account.Account;
import org.dragoman.inspection.Inspection;
import org.dragoman.inspection.Inspection.Found;
import org.dragoman.inspection.Waiver;
import org.dragoman.job.Job;
import org.dragoman.segment.Segment;
import org.dragoman.translation.Translation;
import org.jspecify.annotations.Nullable;

/**
 * A segment of a job where it stands in its statement, with what one person has before them there.
 *
 * @param number its place among the segments of the statement, from 1
 * @param translation none where the segment is not to be translated
 * @param cell as the workbench shows the translation; none where there is none
 */
record PlacedSegment(
        int number,
        Segment segment,
        @Nullable Translation translation,
        List<Found> found,
        List<Waiver> waivers,
        @Nullable WorkbenchCell cell) {
    /** Segments, paragraphs and translations in one statement. */
    private static final String COLUMN =
            """
            select s, t from Segment s join fetch s.paragraph p join fetch p.revision join LivingSegment l on l.id = s.id
            left join Translation t on t.segment = s and t.language = ?2 and s.translatable
            where l.statement = ?1 order by l.paragraph, l.place""";

    /** All segments of a job in reading order. */
    static List<PlacedSegment> of(Job job, Inspection inspection, Account by) {
        var rows = Segment.getEntityManager()
                .createQuery(COLUMN, Object[].class)
                .setParameter(1, job.statement())
                .setParameter(2, job.language())
                .getResultList();
        var column = inspection.ofColumn(rows.stream()
                .flatMap(row -> Stream.ofNullable((Translation) row[1]))
                .toList());
        var placed = new ArrayList<PlacedSegment>();
        for (var row : rows) {
            var translation = (Translation) row[1];
            long id = translation == null ? 0 : translation.id();
            var segment = (Segment) row[0];
            placed.add(of(placed.size() + 1, segment, translation, column.found(id), column.waivers(id), by));
        }
        return placed;
    }

    static PlacedSegment of(
            int number,
            Segment segment,
            @Nullable Translation translation,
            List<Found> found,
            List<Waiver> waivers,
            Account by) {
        var cell = translation == null ? null : WorkbenchCell.of(translation, found, by);
        return new PlacedSegment(number, segment, translation, found, waivers, cell);
    }

    boolean translatable() {
        return translation != null;
    }

    /** Whether it waits for the person who looks to finish it. */
    boolean awaited() {
        return cell != null && cell.mine() && cell.unfinished();
    }

    /** What the workbench shows of the translation, where there is one. */
    WorkbenchCell shown() {
        return Objects.requireNonNull(cell, "not to be translated");
    }
}
