package org.dragoman.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dragoman.language.Language;
import org.dragoman.matching.TermStatus;
import org.dragoman.web.Interface;

/**
 * The columns of a foreign table, each with what it may be, and the first of its cells.
 *
 * @param encodingAssumed whether somebody may know better in which encoding it is
 */
record ColumnsPage(UUID upload, List<Column> columns, boolean encodingAssumed, List<String> problems) {
    /** So many lines are shown. */
    static final int LINES = 3;

    /** @param meaning the glossary's column that is chosen or guessed */
    record Column(int number, String heading, String meaning, List<String> sample) {
        public boolean isOf(String column) {
            return meaning.equals(column);
        }
    }

    /** One thing that a column can be. */
    record Meaning(String column, String label) {}

    static ColumnsPage of(UUID upload, Sheet sheet, List<String> meanings, List<String> problems) {
        var headings = sheet.headings();
        var lines = sheet.sample(LINES);
        var columns = new ArrayList<Column>();
        for (int i = 0; i < headings.size(); i++) {
            int at = i;
            var sample = lines.stream()
                    .filter(l -> l.size() > at && !l.get(at).isEmpty())
                    .map(l -> l.get(at))
                    .toList();
            columns.add(new Column(i + 1, headings.get(i), i < meanings.size() ? meanings.get(i) : "", sample));
        }
        return new ColumnsPage(upload, columns, sheet.content().assumed().isPresent(), problems);
    }

    /** All that a column can be, in the language of the interface. */
    public List<Meaning> meanings(Interface ui) {
        var words = ui.messages(ExchangeMessages.class);
        var meanings = new ArrayList<Meaning>();
        meanings.add(new Meaning(ColumnChoice.NONE, words.column_left_out()));
        for (var language : Language.values()) {
            Arrays.stream(TermStatus.values())
                    .map(status ->
                            new Meaning(GlossaryColumns.of(language, status), label(words, ui.name(language), status)))
                    .forEach(meanings::add);
        }
        meanings.add(new Meaning(GlossaryColumns.KEY, words.column_key()));
        meanings.add(new Meaning(GlossaryColumns.TYPE, words.column_type()));
        meanings.add(new Meaning(GlossaryColumns.NOTE, words.column_note()));
        meanings.add(new Meaning(GlossaryColumns.SOURCE, words.column_source()));
        return meanings;
    }

    private static String label(ExchangeMessages words, String language, TermStatus status) {
        return switch (status) {
            case PREFERRED -> words.column_preferred(language);
            case ADMITTED -> words.column_admitted(language);
            case FORBIDDEN -> words.column_forbidden(language);
        };
    }
}
