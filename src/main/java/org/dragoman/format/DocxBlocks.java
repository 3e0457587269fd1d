package org.dragoman.format;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.format.Content.Element;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs, lists and tables in one language as WordprocessingML (ECMA-376-1, 17.3.1, 17.4). */
final class DocxBlocks {
    /** How far what stands in a list or quotation is set in, in twentieths of a point. */
    private static final int STEP = 567;

    private final XmlFile xml;
    private final DocxWriting document;
    private final Language language;
    private final int width;

    /** The number that the next paragraph bears. */
    private @Nullable Item item;

    /** The mark of a note that is about to begin: empty where Word counts it. */
    private @Nullable String ownMark;

    /**
     * Where a paragraph stands.
     *
     * @param depth in how many lists
     */
    private record Place(String style, int depth) {
        Place as(String other) {
            return new Place(other, depth);
        }

        /** A quotation keeps what it is, whatever stands in it. */
        Place unlessQuoted(String other) {
            return style.equals("Quote") ? this : as(other);
        }
    }

    private record Item(int list, int level) {}

    /** @param width of the place that there is, in twentieths of a point */
    DocxBlocks(XmlFile xml, DocxWriting document, Language language, int width) {
        this.xml = xml;
        this.document = document;
        this.language = language;
        this.width = width;
    }

    void write(List<Content> content) {
        write(content, new Place("", 0));
    }

    void title(List<Content> title) {
        paragraph("Title", new Place("", 0), new Element(ContentTag.P, Map.of(), title));
    }

    /**
     * Writes a note at the foot of a page.
     *
     * @param mark that it has instead of its number; empty where Word counts it
     */
    void footnote(Element note, String mark) {
        ownMark = mark;
        Content.blocks(note.inside()).forEach(block -> write(withoutNumber(block), new Place("FootnoteText", 0)));
    }

    private static Element withoutNumber(Element block) {
        boolean numbered =
                !block.inside().isEmpty() && block.inside().get(0) instanceof Element first && first.is(ContentTag.SUP);
        return numbered ? block.with(block.inside().subList(1, block.inside().size())) : block;
    }

    private void write(List<Content> content, Place place) {
        Content.blocks(content).forEach(block -> write(block, place));
    }

    /** @throws IllegalStateException for what stands outside of the only element that can hold it */
    private void write(Element block, Place place) {
        switch (block.tag()) {
            case H2, H3, H4, H5, H6 -> paragraph("Heading" + (block.tag().name().charAt(1) - '1'), place, block);
            case P -> paragraph(place.style(), place, block);
            case PRE -> paragraph("HTMLPreformatted", place, block);
            case BLOCKQUOTE -> write(block.inside(), place.as("Quote"));
            case OL, UL -> list(block, place);
            case TABLE -> table(block);
            case DL, FIGURE -> write(block.inside(), place);
            case DT -> write(block.inside(), place.as("Term"));
            case DD -> write(block.inside(), place.as("Definition"));
            case CAPTION, FIGCAPTION -> write(block.inside(), place.as("Caption"));
            case DIV -> division(block, place);
            case LI -> write(block.inside(), place);
            default -> throw new IllegalStateException("stands alone: " + block.tag());
        }
    }

    private void division(Element block, Place place) {
        switch (block.attribute("class")) {
            case "term" -> write(block.inside(), place.as("Term"));
            case "said" -> write(block.inside(), place.as("Definition"));
            default -> {
                if (!document.isFootnote(block)) {
                    write(block.inside(), place.as("FootnoteText"));
                }
            }
        }
    }

    private void list(Element list, Place place) {
        int level = Math.min(place.depth(), 8);
        var within = new Place(place.unlessQuoted("ListParagraph").style(), place.depth() + 1);
        int id = 0;
        int next = 0;
        for (var one : list.all(ContentTag.LI)) {
            int value = one.number("value", 0);
            var label = label(one);
            if (id == 0 || value != next || !label.isEmpty()) {
                id = document.numbering().list(list, value, level, label);
            }
            next = value == 0 ? 0 : value + 1;
            item = one.attribute("class").equals("goes-on") ? null : new Item(id, level);
            write(unlabelled(one.inside()), within);
            item = null;
        }
    }

    private static String label(Element item) {
        return Content.blocks(item.inside()).stream()
                .limit(1)
                .flatMap(block -> block.all(ContentTag.BDI).stream())
                .filter(Element::isLabel)
                .map(Element::plain)
                .findFirst()
                .orElse("");
    }

    /** The same without the label of an item, which the numbering of its list brings. */
    private static List<Content> unlabelled(List<Content> content) {
        return content.stream()
                .filter(piece -> !(piece instanceof Element element && element.isLabel()))
                .map(piece -> piece instanceof Element element && element.is(ContentTag.P)
                        ? element.with(unlabelled(element.inside()))
                        : piece)
                .toList();
    }

    private void table(Element table) {
        table.all(ContentTag.CAPTION).forEach(caption -> write(caption, new Place("", 0)));
        var grid = TableSlots.of(table);
        if (grid.rows().isEmpty()) {
            return;
        }
        document.table(xml, language, grid.columns(), width);
        for (var row : grid.rows()) {
            xml.start("w:tr");
            if (row.stream().allMatch(slot -> slot.cell().is(ContentTag.TH))) {
                xml.start("w:trPr").empty("w:tblHeader").end();
            }
            row.forEach(slot -> cell(slot, width / grid.columns()));
            xml.end();
        }
        xml.end();
        // Two tables that touch would be one.
        xml.start("w:p").end();
    }

    private void cell(TableSlots.Slot slot, int wide) {
        xml.start("w:tc").start("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(wide * slot.columns()), "w:type", "dxa");
        if (slot.columns() > 1) {
            xml.empty("w:gridSpan", "w:val", Integer.toString(slot.columns()));
        }
        if (slot.goesOn() || slot.cell().number("rowspan", 1) > 1) {
            xml.start("w:vMerge");
            if (!slot.goesOn()) {
                xml.attribute("w:val", "restart");
            }
            xml.end();
        }
        xml.end();
        var blocks =
                slot.goesOn() ? List.<Element>of() : Content.blocks(slot.cell().inside());
        var style = slot.cell().is(ContentTag.TH) ? "Term" : "";
        var inside = new DocxBlocks(xml, document, language, wide * slot.columns());
        blocks.forEach(block -> inside.write(block, new Place(style, 0)));
        // A cell ends with a paragraph (ECMA-376-1, 17.4.65); a table brings one.
        if (blocks.isEmpty()) {
            xml.start("w:p").end();
        }
        xml.end();
    }

    private void paragraph(String style, Place place, Element block) {
        xml.start("w:p").start("w:pPr");
        if (!style.isEmpty()) {
            xml.empty("w:pStyle", "w:val", style);
        }
        if (item != null) {
            xml.start("w:numPr")
                    .empty("w:ilvl", "w:val", Integer.toString(item.level()))
                    .empty("w:numId", "w:val", Integer.toString(item.list()))
                    .end();
        }
        if (language.isRightToLeft()) {
            xml.empty("w:bidi");
        }
        if (item == null && place.depth() > 0) {
            xml.empty("w:ind", "w:left", Integer.toString(STEP * place.depth()));
        }
        item = null;
        xml.end();
        mark();
        new DocxRuns(xml, document, language)
                .write(block.is(ContentTag.PRE) ? block.inside() : trimmed(block.inside()));
        xml.end();
    }

    private void mark() {
        if (ownMark != null) {
            xml.start("w:r").start("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference");
            xml.end();
            if (ownMark.isEmpty()) {
                xml.empty("w:footnoteRef");
            } else {
                xml.element("w:t", ownMark);
            }
            xml.end().start("w:r").element("w:t", " ", "xml:space", "preserve").end();
            ownMark = null;
        }
    }

    /** Without the space that a label left behind. */
    private static List<Content> trimmed(List<Content> pieces) {
        return pieces.isEmpty() || !(pieces.get(0) instanceof Content.Words first)
                ? pieces
                : Stream.concat(
                                Stream.of(new Content.Words(first.plain().stripLeading())),
                                pieces.stream().skip(1))
                        .toList();
    }
}
