package org.dragoman.odt;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.docx.XmlTree;
import org.dragoman.markup.LeftOut;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.Omission.Kind;
import org.w3c.dom.Element;

/**
 * The cells of one table (ODF 1.3, 9.1). Those that others cover are none, and what is
 * kept in them is reported; cells and rows that are repeated stand there as
 * often (19.675, 19.679), as far as they hold text.
 */
final class OdtTable {
    private final int number;
    private final Repetitions repetitions;
    private final LeftOut leftOut;
    private final List<Cell> cells = new ArrayList<>();
    private int row;
    private int column;

    OdtTable(int number, Repetitions repetitions, LeftOut leftOut) {
        this.number = number;
        this.repetitions = repetitions;
        this.leftOut = leftOut;
    }

    /** So many paragraphs of a document are repeated at most: no file may grow without measure when it is read. */
    static final class Repetitions {
        private int left = 1000;

        /** How often something is there that is to be repeated; once where it holds nothing. */
        private int of(Element e, int times) {
            int paragraphs = Odf.textOf(e).isEmpty()
                    ? left + 1
                    : XmlTree.all(e, p -> Odf.is(p, "p") || Odf.is(p, "h")).size();
            int more = Math.min(Math.max(0, times - 1), left / paragraphs);
            left -= more * paragraphs;
            return 1 + more;
        }
    }

    /** What stands in a place of the table. */
    record Cell(Element content, Enclosure enclosure) {}

    List<Cell> of(Element table) {
        rows(table, false);
        return cells;
    }

    private void rows(Element parent, boolean header) {
        for (var e : XmlTree.children(parent)) {
            switch (e.getLocalName()) {
                case "table-header-rows" -> rows(e, true);
                case "table-rows", "table-row-group" -> rows(e, header);
                case "table-row" -> row(e, header);
                default -> {}
            }
        }
    }

    private void row(Element e, boolean header) {
        int times = Odf.number(e, Odf.TABLE, "number-rows-repeated", 1);
        int shown = repetitions.of(e, times);
        for (int i = 0; i < shown; i++) {
            row++;
            cells(e, header);
        }
        row += times - shown;
    }

    private void cells(Element e, boolean header) {
        column = 0;
        for (var cell : XmlTree.children(e)) {
            if (Odf.is(cell, "table-cell")) {
                int times = Odf.number(cell, Odf.TABLE, "number-columns-repeated", 1);
                int shown = repetitions.of(cell, times);
                for (int i = 0; i < shown; i++) {
                    column++;
                    cells.add(new Cell(cell, enclosure(cell, header)));
                }
                column += times - shown;
            } else if (!Odf.textOf(cell).isEmpty()) {
                leftOut.add(Kind.HIDDEN, Odf.textOf(cell), "");
            }
        }
    }

    private Enclosure enclosure(Element cell, boolean header) {
        return new Enclosure.Cell(
                number,
                row,
                column,
                header,
                Odf.number(cell, Odf.TABLE, "number-columns-spanned", 1),
                Odf.number(cell, Odf.TABLE, "number-rows-spanned", 1));
    }
}
