package org.dragoman.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.dragoman.revision.DifferenceWindow.Asked;
import org.dragoman.statement.ParagraphKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What of a long difference stands on the page, and what is folded away. */
@Tag("plain")
class DifferenceWindowTest {

    private static RevisionLine line(long id, String text) {
        return new RevisionLine(id, (int) id, 1, ParagraphKind.PARAGRAPH, text);
    }

    /** So many segments, of which those are changed whose numbers are. */
    private static RevisionDifference difference(int segments, IntPredicate changed) {
        var older = new ArrayList<RevisionLine>();
        var newer = new ArrayList<RevisionLine>();
        IntStream.rangeClosed(1, segments).forEach(n -> {
            older.add(line(n, "Boat " + n + " came."));
            newer.add(line(n, changed.test(n) ? "Boat " + n + " left." : "Boat " + n + " came."));
        });
        return RevisionDifference.between(older, newer);
    }

    private static List<String> seen(RevisionDifference difference, DifferenceFilter show, int at) {
        var seen = new ArrayList<String>();
        for (var row : ComparisonRow.of(difference, DifferenceWindow.of(difference, new Asked(show, at)))) {
            fold(row.before(), seen);
            seen.add(row.place() + (row.nextChange() > 0 ? "→" + row.nextChange() : ""));
            fold(row.after(), seen);
        }
        return seen;
    }

    private static void fold(ComparisonRow.Fold fold, List<String> seen) {
        if (fold.count() > 0) {
            seen.add((fold.unchanged() ? "=" : "≠") + fold.count() + "@" + fold.first());
        }
    }

    @Test
    void runsOfUnchangedSegmentsAreFolded() {
        var difference = difference(20, n -> n == 4 || n == 5 || n == 12);
        assertThat(seen(difference, DifferenceFilter.DIFFERENT, 0))
                .containsExactly("=3@1", "4→12", "5", "=6@6", "12", "=8@13");
        assertThat(seen(difference, DifferenceFilter.NEW, 0)).isEmpty();
        assertThat(seen(difference, DifferenceFilter.UNCHANGED, 0)).contains("3", "≠2@4", "6");
        assertThat(seen(difference, DifferenceFilter.ALL, 0)).hasSize(20).contains("4→12");
    }

    @Test
    void aPartBeginsWhereTheOneBeforeEnded() {
        var difference = difference(1_000, n -> n % 2 == 0);
        var first = DifferenceWindow.of(difference, new Asked(DifferenceFilter.DIFFERENT, 0));
        assertThat(first.total()).isEqualTo(500);
        assertThat(first.first()).isEqualTo(1);
        assertThat(first.last()).isEqualTo(100);
        assertThat(first.previous()).isZero();
        assertThat(first.next()).isEqualTo(202);
        assertThat(first.to(2)).isEqualTo("#row-2");
        assertThat(first.to(202)).isEqualTo("?show=different&at=202#row-202");
        assertThat(seen(difference, DifferenceFilter.DIFFERENT, 202)).startsWith("=1@201", "202→204");
        assertThat(seen(difference, DifferenceFilter.DIFFERENT, 0)).endsWith("200→202");
    }

    @Test
    void anAddressBetweenOrBehindTheRowsLeadsToTheNearestPart() {
        var difference = difference(1_000, n -> n % 2 == 0);
        assertThat(seen(difference, DifferenceFilter.DIFFERENT, 201)).contains("202→204");
        assertThat(seen(difference, DifferenceFilter.DIFFERENT, 5_000)).endsWith("1000");
        assertThat(seen(difference, DifferenceFilter.ALL, -5)).startsWith("1");
    }

    @Test
    void whatFollowsTheLastPartIsFoldedThere() {
        var difference = difference(500, n -> n <= 150);
        assertThat(seen(difference, DifferenceFilter.DIFFERENT, 0)).hasSize(100);
        assertThat(seen(difference, DifferenceFilter.DIFFERENT, 101))
                .hasSize(51)
                .endsWith("150", "=350@151");
    }
}
