package org.dragoman.rtf;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.markup.EnclosureNumbers;
import org.jspecify.annotations.Nullable;

/** The tables that are open at a place, each in a cell of the one before (RTF 1.9.1, "Nested tables"). */
final class RtfTables {
    private final EnclosureNumbers numbers;
    private final List<Table> open = new ArrayList<>();

    /** A table, of which only the rows so far are known. */
    private static final class Table {
        private final List<RtfRow> rows = new ArrayList<>();
        private @Nullable RtfRow row;
        private int cell;

        private RtfRow row() {
            if (row == null) {
                row = new RtfRow();
            }
            if (rows.isEmpty() || rows.get(rows.size() - 1) != row) {
                rows.add(row);
            }
            return row;
        }

        /** The next row is like this one unless it says otherwise. */
        private void endRow() {
            cell = 0;
            row = row == null ? null : row.copy();
        }
    }

    RtfTables(EnclosureNumbers numbers) {
        this.numbers = numbers;
    }

    /** The cells at hand, the outermost first; deeper tables are over. */
    List<RtfRow.Cell> cells(int depth) {
        endBelow(depth);
        return open.stream().map(table -> table.row().cell(table.cell)).toList();
    }

    /** How the row at hand of the outermost table is made, said before its cells. */
    void define(RtfRow definition) {
        table(1).row = definition;
    }

    void endCell(int depth) {
        table(depth).cell++;
    }

    void endRow() {
        table(1).endRow();
    }

    /** Ends a row of a table inside of another; how it is made is said behind its cells. */
    void endNestedRow(int depth, RtfRow definition) {
        endBelow(depth);
        table(depth).row().become(definition);
        table(depth).endRow();
    }

    private Table table(int depth) {
        while (open.size() < depth) {
            open.add(new Table());
        }
        return open.get(depth - 1);
    }

    /** Ends all tables that are deeper, the innermost first, and opens those that are not yet. */
    private void endBelow(int depth) {
        while (open.size() > depth) {
            var ended = open.remove(open.size() - 1);
            if (!ended.rows.isEmpty()) {
                RtfRow.settle(ended.rows, numbers.nextTable());
            }
        }
        if (depth > 0) {
            table(depth);
        }
    }
}
