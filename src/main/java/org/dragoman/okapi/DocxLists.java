package org.dragoman.okapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.statement.Enclosure;

/** Nests the items of a DOCX, which knows of each only its list and its level. Asked for paragraphs in their order. */
final class DocxLists {
    private final DocxNumbering numbering;
    private final EnclosureNumbers numbers;
    private final Deque<Level> open = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private List<DocxTables.Cell> place = List.of();

    /** An item with the list and level that the document gives it. */
    private record Level(int list, int level, Enclosure.Item item) {}

    DocxLists(DocxNumbering numbering, EnclosureNumbers numbers) {
        this.numbering = numbering;
        this.numbers = numbers;
    }

    /** A paragraph that is no item ends all lists, and so does the next cell of a table. */
    void interrupt() {
        open.clear();
    }

    /** The items that an item stands in, itself last. */
    List<Enclosure> items(int list, int level, List<DocxTables.Cell> cells) {
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
        open.push(new Level(list, level, new Enclosure.Item(number, numbering.of(list, level), count(list, level))));
        return outermostFirst();
    }

    /** An item begins the counts of all deeper levels anew. */
    private int count(int list, int level) {
        counts.keySet()
                .removeIf(key ->
                        key.startsWith(list + " ") && Integer.parseInt(key.substring(key.indexOf(' ') + 1)) > level);
        return counts.merge(list + " " + level, numbering.start(list, level), (count, start) -> count + 1);
    }

    private List<Enclosure> outermostFirst() {
        var items = new ArrayList<Enclosure>();
        open.forEach(level -> items.add(level.item()));
        Collections.reverse(items);
        return items;
    }
}
