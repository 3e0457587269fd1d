package org.dragoman.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.format.Content.Element;

/** A table whose every place is filled, also where a cell reaches down from a row above (HTML, 4.9.12: forming a table). */
record TableSlots(int columns, List<List<Slot>> rows) {

    /**
     * A cell in one row.
     *
     * @param columns how many it spans
     * @param goesOn whether it began in a row above
     */
    record Slot(Element cell, int columns, boolean goesOn) {}

    private record Above(Element cell, int columns, int rows) {}

    static TableSlots of(Element table) {
        var rows = new ArrayList<List<Slot>>();
        Map<Integer, Above> open = new HashMap<>();
        table.all(ContentTag.TR).forEach(row -> rows.add(row(row, open)));
        int columns = rows.stream().mapToInt(TableSlots::width).max().orElse(1);
        rows.forEach(row -> fill(row, columns));
        return new TableSlots(Math.max(columns, 1), rows);
    }

    private static int width(List<Slot> row) {
        return row.stream().mapToInt(Slot::columns).sum();
    }

    private static List<Slot> row(Element row, Map<Integer, Above> open) {
        var slots = new ArrayList<Slot>();
        int column = 0;
        for (var cell : cells(row)) {
            column = reachDown(column, open, slots);
            int wide = Math.max(1, cell.number("colspan", 1));
            int high = cell.number("rowspan", 1);
            slots.add(new Slot(cell, wide, false));
            if (high > 1) {
                open.put(column, new Above(cell, wide, high - 1));
            }
            column += wide;
        }
        reachDown(column, open, slots);
        return slots;
    }

    private static List<Element> cells(Element row) {
        return row.inside().stream()
                .filter(piece -> piece instanceof Element cell && (cell.is(ContentTag.TD) || cell.is(ContentTag.TH)))
                .map(Element.class::cast)
                .toList();
    }

    private static int reachDown(int from, Map<Integer, Above> open, List<Slot> slots) {
        int column = from;
        while (open.containsKey(column)) {
            var above = Objects.requireNonNull(open.remove(column));
            slots.add(new Slot(above.cell(), above.columns(), true));
            if (above.rows() > 1) {
                open.put(column, new Above(above.cell(), above.columns(), above.rows() - 1));
            }
            column += above.columns();
        }
        return column;
    }

    private static void fill(List<Slot> row, int columns) {
        var empty = new Slot(new Element(ContentTag.TD, Map.of(), List.of()), 1, false);
        Stream.generate(() -> empty).limit(columns - width(row)).forEach(row::add);
    }
}
