package org.dragoman.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.statement.Enclosure;
import org.jspecify.annotations.Nullable;

/** A row of a table, with the cells as it defines them (RTF 1.9.1, "Table definitions"). */
final class RtfRow {
    private final List<Cell> cells = new ArrayList<>();
    private boolean header;
    private String vertical = "";
    private boolean widens;

    /** A cell: its right edge, and how it is merged. */
    static final class Cell {
        private int right;
        private String vertical;
        private boolean widens;
        private int table;
        private int row;
        private int column;
        private boolean header;
        private int columns = 1;
        private int rows = 1;

        /** The cell that this one is part of; itself unless they are merged. */
        private Cell origin = this;

        private Cell(int right, String vertical, boolean widens) {
            this.right = right;
            this.vertical = vertical;
            this.widens = widens;
        }

        private void joinTo(Cell other) {
            origin = other;
            if (widens) {
                other.columns += columns;
            } else {
                other.rows++;
            }
        }

        Enclosure enclosure() {
            return origin == this ? new Enclosure.Cell(table, row, column, header, columns, rows) : origin.enclosure();
        }
    }

    void header() {
        header = true;
    }

    /** The next cell goes on in the one before, above or beside it, or begins to. */
    void merge(String word) {
        if (word.startsWith("clvm")) {
            vertical = word;
        } else {
            widens = word.equals("clmrg");
        }
    }

    void edge(int right) {
        cells.add(new Cell(right, vertical, widens));
        vertical = "";
        widens = false;
    }

    RtfRow copy() {
        var copy = new RtfRow();
        copy.header = header;
        cells.forEach(c -> copy.cells.add(new Cell(c.right, c.vertical, c.widens)));
        return copy;
    }

    /** Takes over how another row is made, for the cells that are there. */
    void become(RtfRow definition) {
        header = definition.header;
        for (int i = 0; i < definition.cells.size(); i++) {
            var cell = cell(i);
            var defined = definition.cells.get(i);
            cell.right = defined.right;
            cell.vertical = defined.vertical;
            cell.widens = defined.widens;
        }
    }

    /** A cell by its place from 0; rows may hold more than they define. */
    Cell cell(int place) {
        while (cells.size() <= place) {
            cells.add(new Cell(cells.isEmpty() ? 1 : cells.get(cells.size() - 1).right + 1, "", false));
        }
        return cells.get(place);
    }

    /** Settles where the cells of a table stand, and how far they go. */
    static void settle(List<RtfRow> rows, int table) {
        var edges = new TreeSet<Integer>();
        rows.forEach(row -> row.cells.forEach(cell -> edges.add(cell.right)));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).place(i, table, edges, i == 0 ? null : rows.get(i - 1));
        }
    }

    private void place(int place, int table, TreeSet<Integer> edges, @Nullable RtfRow above) {
        int left = Integer.MIN_VALUE;
        int column = 0;
        Cell before = null;
        for (var cell : cells) {
            cell.columns = cell.right > left
                    ? edges.subSet(left, false, cell.right, true).size()
                    : 1;
            left = Math.max(left, cell.right);
            var origin = cell.widens
                    ? before
                    : cell.vertical.equals("clvmrg") && above != null ? above.at(cell.right) : null;
            if (origin != null) {
                cell.joinTo(origin);
            } else {
                cell.table = table;
                cell.row = place + 1;
                cell.column = ++column;
                cell.header = header;
            }
            before = cell.origin;
        }
    }

    private @Nullable Cell at(int right) {
        return cells.stream()
                .filter(cell -> cell.right == right)
                .map(cell -> cell.origin)
                .findFirst()
                .orElse(null);
    }
}
