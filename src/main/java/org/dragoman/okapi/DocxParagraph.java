package org.dragoman.okapi;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

import static org.dragoman.statement.ParagraphKind.HEADING;
import static org.dragoman.statement.ParagraphKind.LIST_ITEM;
import static org.dragoman.statement.ParagraphKind.PARAGRAPH;
import static org.dragoman.statement.ParagraphKind.QUOTE;
import static org.dragoman.statement.ParagraphKind.TABLE_CELL;

/** A paragraph of WordprocessingML as its properties describe it. */
final class DocxParagraph {
    private final boolean inCell;
    private final StringBuilder text = new StringBuilder();
    private String style = "";
    private @Nullable Integer outlineLevel;
    private @Nullable Integer list;
    private int listLevel;

    DocxParagraph(boolean inCell) {
        this.inCell = inCell;
    }

    CharSequence text() {
        return text;
    }

    void take(String element, XMLStreamReader reader) throws XMLStreamException {
        switch (element) {
            case "t" -> text.append(reader.getElementText());
            case "pStyle" -> style = SafeXml.attribute(reader, "val");
            case "outlineLvl" -> outlineLevel = SafeXml.number(reader, "val", DocxStyles.BODY);
            case "numId" -> list = SafeXml.number(reader, "val", 0);
            case "ilvl" -> listLevel = SafeXml.number(reader, "val", 0);
            default -> {}
        }
    }

    /** A heading in a list is a heading, a list in a cell a list. */
    DocxOutline.Block block(DocxStyles styles) {
        var level = outlineLevel != null ? outlineLevel : styles.outlineLevel(style);
        if (level < DocxStyles.BODY) {
            return new DocxOutline.Block(HEADING, level + 1);
        }
        if (list != null ? list > 0 : styles.isList(style)) {
            return new DocxOutline.Block(LIST_ITEM, listLevel + 1);
        }
        if (inCell) {
            return new DocxOutline.Block(TABLE_CELL, 0);
        }
        return new DocxOutline.Block(styles.isQuote(style) ? QUOTE : PARAGRAPH, 0);
    }
}
