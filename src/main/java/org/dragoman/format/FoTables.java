package org.dragoman.format;

import java.util.List;
import org.dragoman.format.Content.Element;
import org.dragoman.format.TableSlots.Slot;

/** Writes tables as formatting objects (XSL 1.1, 6.7). */
final class FoTables {
    private static final String RULE = "0.4pt solid #8a8a8a";

    private final XmlFile xml;
    private final FoBlocks blocks;

    FoTables(XmlFile xml, FoBlocks blocks) {
        this.xml = xml;
        this.blocks = blocks;
    }

    void write(Element table, int indent) {
        table.all(ContentTag.CAPTION).forEach(caption -> blocks.write(List.of(caption), indent));
        var slots = TableSlots.of(table);
        if (slots.rows().isEmpty()) {
            return;
        }
        int heads = heads(slots.rows());
        // What goes over the edge of the page is cut off, half the rule included.
        xml.start("fo:table", "table-layout", "fixed", "border-collapse", "separate", "space-after", "3mm");
        xml.attribute("start-indent", "0.3mm").attribute("end-indent", "0.3mm");
        columns(xml, slots.columns());
        if (heads > 0) {
            xml.start("fo:table-header");
            slots.rows().subList(0, heads).forEach(this::row);
            xml.end();
        }
        xml.start("fo:table-body");
        slots.rows().subList(heads, slots.rows().size()).forEach(this::row);
        xml.end().end();
    }

    /** As many columns of the same width. */
    static void columns(XmlFile xml, int count) {
        for (int i = 0; i < count; i++) {
            xml.empty("fo:table-column", "column-width", "proportional-column-width(1)");
        }
    }

    /** The rows at the top that hold heads alone; none where nothing follows them, or where one reaches further down. */
    private static int heads(List<List<Slot>> rows) {
        int heads = (int) rows.stream()
                .takeWhile(row -> row.stream().allMatch(slot -> slot.cell().is(ContentTag.TH)))
                .count();
        boolean apart = heads < rows.size() && rows.get(heads).stream().noneMatch(Slot::goesOn);
        return apart ? heads : 0;
    }

    private void row(List<Slot> row) {
        xml.start("fo:table-row");
        row.stream().filter(slot -> !slot.goesOn()).forEach(this::cell);
        if (row.stream().allMatch(Slot::goesOn)) {
            xml.start("fo:table-cell").empty("fo:block").end();
        }
        xml.end();
    }

    private void cell(Slot slot) {
        var cell = slot.cell();
        xml.start("fo:table-cell", "border", RULE, "padding", "1.2mm", "start-indent", "0mm");
        xml.attribute("end-indent", "0mm");
        xml.attribute("number-columns-spanned", Integer.toString(slot.columns()))
                .attribute("number-rows-spanned", Integer.toString(cell.number("rowspan", 1)));
        if (cell.is(ContentTag.TH)) {
            xml.attribute("font-weight", "bold").attribute("role", "TH");
        }
        blocks.write(cell.inside());
        if (Content.blocks(cell.inside()).isEmpty()) {
            xml.empty("fo:block");
        }
        xml.end();
    }
}
