package org.dragoman.odt;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.docx.XmlTree;
import org.dragoman.statement.Enclosure;
import org.w3c.dom.Element;

/** The cells of one table (ODF 1.3, 9.1). Those that others cover are none. */
final class OdtTable {
    private final int number;
    private final Map<Element, Enclosure> cells = new LinkedHashMap<>();
    private int row;
    private int column;

    OdtTable(int number) {
        this.number = number;
    }

    Map<Element, Enclosure> of(Element table) {
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
        row += Odf.number(e, Odf.TABLE, "number-rows-repeated", 1);
        column = 0;
        for (var cell : XmlTree.children(e)) {
            if (Odf.is(cell, "table-cell")) {
                column += Odf.number(cell, Odf.TABLE, "number-columns-repeated", 1);
                cells.put(cell, enclosure(cell, header));
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
