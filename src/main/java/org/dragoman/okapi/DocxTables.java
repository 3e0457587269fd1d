package org.dragoman.okapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.docx.SafeXml;
import org.dragoman.markup.EnclosureNumbers;
import org.dragoman.statement.Enclosure;
import org.jspecify.annotations.Nullable;

/** The cells of tables that are open at a place of WordprocessingML (ECMA-376, part 1, 17.4). */
final class DocxTables {
    /** Word has no more (ECMA-376-1, 17.4.49). */
    private static final int MOST_COLUMNS = 63;

    private final EnclosureNumbers numbers;
    private final Deque<Table> tables = new ArrayDeque<>();
    private final Deque<Cell> cells = new ArrayDeque<>();

    DocxTables(EnclosureNumbers numbers) {
        this.numbers = numbers;
    }

    private static final class Table {
        private final int number;
        private int row;
        private int column;
        private int grid;
        private boolean header;

        /** The cell that stands lowest so far in each column of the grid. */
        private final Map<Integer, Cell> lowest = new HashMap<>();

        /** The last cell of the row. */
        private @Nullable Cell last;

        Table(int number) {
            this.number = number;
        }

        /** Leaves columns of the grid empty at the beginning of a row. */
        private void leaveOut(int columns) {
            column += Math.min(columns, MOST_COLUMNS);
            grid += Math.min(columns, MOST_COLUMNS);
        }
    }

    /** A cell, of which all is known once its table has been read. */
    static final class Cell {
        private final Table table;
        private final int row;
        private final boolean header;
        private int column;
        private int columns = 1;
        private int rows = 1;
        private boolean goesOn;
        private boolean widens;

        private Cell(Table table) {
            this.table = table;
            this.row = table.row;
            this.header = table.header;
        }

        Enclosure enclosure() {
            return new Enclosure.Cell(table.number, row, Math.max(column, 1), header, columns, rows);
        }

        private void end() {
            var above = table.lowest.get(table.grid);
            var before = table.last;
            if (widens && before != null) {
                before.columns += columns;
                column = before.column;
                table.grid += columns;
                return;
            }
            if (goesOn && above != null) {
                above.rows++;
                column = above.column;
            } else {
                column = ++table.column;
                table.lowest.put(table.grid, this);
            }
            table.grid += columns;
            table.last = this;
        }
    }

    /** Takes note of an element that begins. */
    void start(String element, XMLStreamReader reader) {
        switch (element) {
            case "tbl" -> tables.push(new Table(numbers.nextTable()));
            case "tr" -> inTable(DocxTables::nextRow);
            case "tblHeader" -> inTable(table -> table.header = isOn(reader));
            case "gridBefore" -> inTable(table -> table.leaveOut(SafeXml.number(reader, "val", 0)));
            case "tc" -> inTable(table -> cells.push(new Cell(table)));
            case "gridSpan" -> inCell(cell -> cell.columns = Math.max(1, SafeXml.number(reader, "val", 1)));
            case "vMerge" ->
                inCell(cell -> cell.goesOn = !SafeXml.attribute(reader, "val").equals("restart"));
            case "hMerge" ->
                inCell(cell -> cell.widens = !SafeXml.attribute(reader, "val").equals("restart"));
            default -> {}
        }
    }

    /** Takes note of an element that ends. */
    void end(String element) {
        if (element.equals("tbl") && !tables.isEmpty()) {
            tables.pop();
        } else if (element.equals("tc") && !cells.isEmpty()) {
            cells.pop().end();
        }
    }

    private static void nextRow(Table table) {
        table.row++;
        table.column = 0;
        table.grid = 0;
        table.header = false;
        table.last = null;
    }

    private static boolean isOn(XMLStreamReader reader) {
        return !List.of("0", "false", "off").contains(SafeXml.attribute(reader, "val"));
    }

    private void inTable(Consumer<Table> change) {
        if (!tables.isEmpty()) {
            change.accept(tables.element());
        }
    }

    private void inCell(Consumer<Cell> change) {
        if (!cells.isEmpty()) {
            change.accept(cells.element());
        }
    }

    /** The open cells, the outermost first. */
    List<Cell> open() {
        var open = new ArrayList<>(cells);
        Collections.reverse(open);
        return open;
    }
}
