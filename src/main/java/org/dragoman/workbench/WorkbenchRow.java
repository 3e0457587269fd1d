package org.dragoman.workbench;

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
public record WorkbenchRow(
        int number,
        int paragraph,
        ParagraphKind kind,
        List<TextPiece> source,
        String text,
        @Nullable WorkbenchCell cell) {

    public boolean heading() {
        return kind == ParagraphKind.TITLE || kind == ParagraphKind.HEADING;
    }

    /** The keys of the filters that list it, parted by spaces. */
    public String shows() {
        return Arrays.stream(WorkbenchFilter.values())
                .filter(show -> show.lists(cell))
                .map(WorkbenchFilter::key)
                .collect(Collectors.joining(" "));
    }

    /** The inline codes of the source, each once, in order. */
    public List<TextPiece> codes() {
        return source.stream().filter(TextPiece::code).distinct().toList();
    }
}
