package org.dragoman.okapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.dragoman.docx.DocxCounts;
import org.dragoman.docx.DocxNumbering;
import org.dragoman.language.Language;
import org.dragoman.markup.EnclosureNumbers;
import org.dragoman.statement.Enclosure;

/** Nests the items of a DOCX, which knows of each only its list and its level. Asked for paragraphs in their order. */
final class DocxLists {
    private final DocxCounts counts;
    private final DocxNumbering numbering;
    private final EnclosureNumbers numbers;
    private final Deque<Level> open = new ArrayDeque<>();
    private List<DocxTables.Cell> place = List.of();

    /** An item with the list and level that the document gives it. */
    private record Level(int list, int level, Enclosure.Item item) {}

    DocxLists(DocxNumbering numbering, EnclosureNumbers numbers, Language language) {
        this.numbering = numbering;
        this.counts = new DocxCounts(numbering, language);
        this.numbers = numbers;
    }

    /** A paragraph that is no item ends all lists, and so does the next cell of a table. */
    void interrupt() {
        open.clear();
    }

    /** Counts a paragraph of a list and level. */
    DocxCounts.Mark count(int list, int level) {
        return counts.next(list, level);
    }

    /** The level that a paragraph style stands for in a list. */
    int levelOf(int list, String style) {
        return numbering.levelOf(list, style);
    }

    /** The items that an item stands in, itself last. */
    List<Enclosure> items(int list, int level, DocxCounts.Mark mark, List<DocxTables.Cell> cells) {
        if (!cells.equals(place)) {
            open.clear();
            place = cells;
        }
        while (!open.isEmpty() && open.element().level() > level) {
            open.pop();
        }
        int number = open.isEmpty()
                        || open.element().level() < level
                        || open.element().list() != list
                ? numbers.nextList()
                : open.element().item().list();
        if (!open.isEmpty() && open.element().level() == level) {
            open.pop();
        }
        var label = mark.label().isEmpty() ? null : mark.label();
        open.push(new Level(list, level, new Enclosure.Item(number, mark.numbering(), mark.number(), label)));
        return outermostFirst();
    }

    private List<Enclosure> outermostFirst() {
        var items = new ArrayList<Enclosure>();
        open.forEach(level -> items.add(level.item()));
        Collections.reverse(items);
        return items;
    }
}
