package org.dragoman.edition;

import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.translation.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * What one edition says and another does not, in some languages side by side.
 *
 * @param older the path of the older edition
 * @param newer that of the newer one; null before its release
 */
public record ChangesTable(String older, @Nullable String newer, List<Language> columns, List<Row> rows) {

    /**
     * A sentence that differs in one of the languages at least.
     *
     * @param olderNumber its number in the older edition; 0 where it is not there
     * @param newerNumber its number in the newer edition; 0 where it is not there
     */
    public record Row(int olderNumber, int newerNumber, List<Cell> cells) {
        static Row of(ChangedLine line, List<Language> columns) {
            return new Row(
                    line.olderNumber(),
                    line.newerNumber(),
                    columns.stream().map(language -> Cell.of(line, language)).toList());
        }
    }

    /** What became of a sentence in a language, word by word. */
    public record Cell(Language language, ChangedLine.Fate fate, List<WordDiff.Piece> words) {
        static Cell of(ChangedLine line, Language language) {
            return new Cell(language, line.in(language), line.words(language));
        }
    }

    /** @param columns languages that both editions have */
    public static ChangesTable of(
            EditionChanges changes, String older, @Nullable String newer, List<Language> columns) {
        var rows = changes.touched(columns).stream()
                .map(line -> Row.of(line, columns))
                .toList();
        return new ChangesTable(older, newer, columns, rows);
    }
}
