package org.dragoman.exchange;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.matching.TermStatus;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a glossary each column of a table is.
 *
 * @param columns the names of the glossary's columns in the order of the table's, {@link #NONE} for what is left out;
 *     empty where the headings say it themselves
 */
record ColumnChoice(List<String> columns) {
    /** The sign of a column that is left out. */
    static final String NONE = "-";

    /** The headings are those of a glossary. */
    static final ColumnChoice BY_HEADINGS = new ColumnChoice(List.of());

    ColumnChoice {
        columns = List.copyOf(columns);
    }

    /** A choice as addresses and the database have it: the names parted by commas. */
    static ColumnChoice of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return BY_HEADINGS;
        }
        return new ColumnChoice(Arrays.stream(text.split(",", -1))
                .map(c -> c.strip().toLowerCase(Locale.ROOT))
                .map(c -> c.isEmpty() ? NONE : c)
                .toList());
    }

    boolean isByHeadings() {
        return columns.isEmpty();
    }

    /** Holds when it fits a table and makes a glossary of it; refuses otherwise. */
    void mustFit(List<String> headings) {
        if (columns.size() != headings.size()) {
            throw Refusal.badInput(
                    "columns-count",
                    ExchangeMessages.class,
                    m -> m.columns_count(columns.size(), headings.size(), named(headings)));
        }
        var seen = new HashSet<String>();
        for (var column : columns) {
            if (!column.equals(NONE) && !GlossaryColumns.ALL.contains(column)) {
                throw Refusal.badInput("column-unknown", ExchangeMessages.class, m -> m.column_unknown(column));
            }
            if (isSingle(column) && !seen.add(column)) {
                throw Refusal.badInput("column-twice", ExchangeMessages.class, m -> m.column_chosen_twice(column));
            }
        }
        if (columns.stream().noneMatch(ColumnChoice::isTerm)) {
            throw Refusal.badInput("no-term-column", ExchangeMessages.class, ExchangeMessages::no_term_column);
        }
    }

    /** Variants and forbidden forms may stand in several columns. */
    private static boolean isSingle(String column) {
        return !column.equals(NONE) && !column.endsWith("_variants") && !column.endsWith("_forbidden");
    }

    private static boolean isTerm(String column) {
        return Arrays.stream(Language.values())
                .anyMatch(l -> column.equals(GlossaryColumns.of(l, TermStatus.PREFERRED))
                        || column.equals(GlossaryColumns.of(l, TermStatus.ADMITTED)));
    }

    /** Headings as a sentence lists them. */
    static String named(List<String> headings) {
        return headings.stream().map(h -> "“" + h + "”").collect(Collectors.joining(" · "));
    }

    @Override
    public String toString() {
        return String.join(",", columns);
    }
}
