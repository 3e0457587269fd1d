package org.dragoman.format;

import org.dragoman.format.Content.Element;
import org.dragoman.language.Language;
import org.dragoman.rendering.ItemLabel;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.Numbering;

/** Writes lists as formatting objects (XSL 1.1, 6.8). */
final class FoLists {
    private final XmlFile xml;
    private final Language language;
    private final FoBlocks blocks;

    FoLists(XmlFile xml, Language language, FoBlocks blocks) {
        this.xml = xml;
        this.language = language;
        this.blocks = blocks;
    }

    void write(Element list, int indent) {
        xml.start("fo:list-block", "start-indent", indent + "mm", "space-after", "1.5mm");
        xml.attribute("provisional-distance-between-starts", FoBlocks.STEP + "mm");
        int count = 0;
        for (var item : list.all(ContentTag.LI)) {
            count = item.number("value", count + 1);
            item(item, label(list, item, count), indent);
        }
        xml.end();
    }

    private void item(Element item, String label, int indent) {
        xml.start("fo:list-item");
        xml.start("fo:list-item-label", "start-indent", indent + "mm", "end-indent", "label-end()");
        xml.element("fo:block", apart(label), "xml:lang", language.tag()).end();
        xml.start("fo:list-item-body", "start-indent", indent + FoBlocks.STEP + "mm");
        blocks.write(item.inside(), indent + FoBlocks.STEP);
        if (Content.blocks(item.inside()).isEmpty()) {
            xml.empty("fo:block");
        }
        xml.end().end();
    }

    /** Programs that read a line back from right to left would see one word in the label and the text. */
    private String apart(String label) {
        return language.isRightToLeft() ? "\u00A0" + label : label;
    }

    /** Empty where the text of the item brings it, or where it goes on that began elsewhere. */
    private String label(Element list, Element item, int count) {
        if (item.attribute("class").equals("goes-on") || list.attribute("class").equals("labelled")) {
            return "";
        }
        return list.is(ContentTag.UL) ? "•" : ItemLabel.of(new Enclosure.Item(1, numbering(list), count), language);
    }

    private static Numbering numbering(Element list) {
        return switch (list.attribute("type")) {
            case "a" -> Numbering.LOWER_LETTERS;
            case "A" -> Numbering.UPPER_LETTERS;
            case "i" -> Numbering.LOWER_ROMAN;
            case "I" -> Numbering.UPPER_ROMAN;
            default -> Numbering.FIGURES;
        };
    }
}
