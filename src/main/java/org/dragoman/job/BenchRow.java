package org.dragoman.job;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.statement.ParagraphKind;
import org.jspecify.annotations.Nullable;

/**
 * One segment as a line of the workbench.
 *
 * @param number its place among the segments of the statement, from 1
 * @param paragraph the number of the paragraph that it opens, or 0
 * @param cell its translation; null where the segment is not to be translated
 */
public record BenchRow(
        int number, int paragraph, ParagraphKind kind, List<Piece> source, String text, @Nullable BenchCell cell) {

    public boolean heading() {
        return kind == ParagraphKind.TITLE || kind == ParagraphKind.HEADING;
    }

    /** The keys of the filters that list it, parted by spaces. */
    public String shows() {
        return Arrays.stream(BenchShow.values())
                .filter(show -> show.lists(this))
                .map(BenchShow::key)
                .collect(Collectors.joining(" "));
    }

    /** The inline codes of the source, each once, in order. */
    public List<Piece> codes() {
        return source.stream().filter(Piece::code).distinct().toList();
    }
}
