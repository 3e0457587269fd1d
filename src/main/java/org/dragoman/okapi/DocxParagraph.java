package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.docx.DocxCounts;
import org.dragoman.docx.DocxStyles;
import org.dragoman.docx.SafeXml;
import org.dragoman.statement.Enclosure;
import org.jspecify.annotations.Nullable;

import static org.dragoman.statement.ParagraphKind.HEADING;
import static org.dragoman.statement.ParagraphKind.LIST_ITEM;
import static org.dragoman.statement.ParagraphKind.NOTE;
import static org.dragoman.statement.ParagraphKind.PARAGRAPH;
import static org.dragoman.statement.ParagraphKind.QUOTE;
import static org.dragoman.statement.ParagraphKind.TABLE_CELL;

/** A paragraph of WordprocessingML as its properties describe it. */
final class DocxParagraph {
    private final List<DocxTables.Cell> cells;
    private final String note;
    private final StringBuilder text = new StringBuilder();
    private String style = "";
    private @Nullable Integer outlineLevel;
    private @Nullable Integer list;
    private @Nullable Integer listLevel;

    /**
     * @param cells those that it stands in, the outermost first
     * @param note that it is part of; empty for the main text
     */
    DocxParagraph(List<DocxTables.Cell> cells, String note) {
        this.cells = cells;
        this.note = note;
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

    /** A heading in a list is a heading, a list in a cell a list; a label in words is part of what it stands before. */
    DocxOutline.Block block(DocxStyles styles, DocxLists lists) {
        var around = around();
        int counted = list != null ? list : styles.list(style);
        int depth =
                listLevel != null ? listLevel : styles.listLevel(style).orElseGet(() -> lists.levelOf(counted, style));
        var mark = Optional.of(counted).filter(id -> id > 0).map(id -> lists.count(id, depth));
        var lead = mark.map(DocxCounts.Mark::lead).orElse("");
        var level = outlineLevel != null ? outlineLevel : styles.outlineLevel(style);
        if (level < DocxStyles.BODY) {
            lists.interrupt();
            return new DocxOutline.Block(HEADING, level + 1, around, lead);
        }
        if (mark.filter(DocxParagraph::isItem).isPresent()) {
            around.addAll(lists.items(counted, depth, mark.get(), cells));
            return new DocxOutline.Block(LIST_ITEM, depth + 1, around, "");
        }
        lists.interrupt();
        return plain(styles, around, lead);
    }

    private static boolean isItem(DocxCounts.Mark mark) {
        return mark.sort() == DocxCounts.Sort.BULLET || mark.sort() == DocxCounts.Sort.LABEL;
    }

    private List<Enclosure> around() {
        var around = new ArrayList<Enclosure>();
        if (!note.isEmpty()) {
            around.add(new Enclosure.Note(note));
        }
        cells.forEach(cell -> around.add(cell.enclosure()));
        return around;
    }

    private DocxOutline.Block plain(DocxStyles styles, List<Enclosure> around, String lead) {
        if (!note.isEmpty()) {
            return new DocxOutline.Block(NOTE, 0, around, lead);
        }
        if (!cells.isEmpty()) {
            return new DocxOutline.Block(TABLE_CELL, 0, around, lead);
        }
        return new DocxOutline.Block(styles.isQuote(style) ? QUOTE : PARAGRAPH, 0, around, lead);
    }
}
