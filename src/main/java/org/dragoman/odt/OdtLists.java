package org.dragoman.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.markup.EnclosureNumbers;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.Numbering;
import org.w3c.dom.Element;

/** Counts the items of lists, and headings, as a reader of OpenDocument has to (ODF 1.3, 5.3). */
final class OdtLists {
    private final OdtStyles styles;
    private final EnclosureNumbers numbers;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<Integer, Integer> headings = new HashMap<>();

    /** Where lists of a style, and lists with an id, have stopped counting. */
    private final Map<String, Map<Integer, Integer>> stopped = new HashMap<>();

    /** Lists of paragraphs that are items by themselves, by their ids. */
    private final Map<String, Numbered> numbered = new HashMap<>();

    /** A list that has begun, in perhaps another. */
    private record Open(int number, String style, String id, int level, Map<Integer, Integer> counts) {}

    /** A list of paragraphs that each say where they stand in it. */
    private record Numbered(
            Map<Integer, Integer> counts,
            NavigableMap<Integer, Integer> lists,
            NavigableMap<Integer, Enclosure> items) {}

    OdtLists(OdtStyles styles, EnclosureNumbers numbers) {
        this.styles = styles;
        this.numbers = numbers;
    }

    void begin(Element list) {
        var outer = Optional.ofNullable(open.peek());
        var named = list.getAttributeNS(Odf.TEXT, "style-name");
        var style = named.isEmpty() ? outer.map(Open::style).orElse("") : named;
        var id = list.getAttributeNS("http://www.w3.org/XML/1998/namespace", "id");
        var counts = outer.map(Open::counts).orElseGet(() -> continued(list, style));
        int level = outer.map(Open::level).orElse(0) + 1;
        if (outer.isPresent()) {
            counts.keySet().removeIf(deeper -> deeper >= level);
        }
        open.push(new Open(numbers.nextList(), style, id, level, counts));
    }

    private Map<Integer, Integer> continued(Element list, String style) {
        var other = list.getAttributeNS(Odf.TEXT, "continue-list");
        var from = !other.isEmpty()
                ? "id " + other
                : list.getAttributeNS(Odf.TEXT, "continue-numbering").equals("true") ? "style " + style : "";
        return new HashMap<>(stopped.getOrDefault(from, Map.of()));
    }

    void end() {
        var ended = open.pop();
        if (open.isEmpty()) {
            stopped.put("style " + ended.style(), ended.counts());
            stopped.put("id " + ended.id(), ended.counts());
        }
    }

    /** The item that an element is; nothing where a level of the list has neither mark nor number. */
    Optional<Enclosure> next(Element item) {
        var list = open.element();
        var levels = styles.list(list.style());
        var level = Optional.ofNullable(levels.get(list.level()));
        int count = counted(item, list, level.map(OdtLevel::start).orElse(1));
        if (level.isEmpty() || level.get().bullet()) {
            return Optional.of(new Enclosure.Item(list.number(), Numbering.NONE, count));
        }
        var label = level.get().label(list.level(), list.counts(), levels);
        return label.isBlank()
                ? Optional.empty()
                : Optional.of(new Enclosure.Item(
                        list.number(),
                        level.get().numbering(),
                        count,
                        level.get().own(label, count)));
    }

    private static int counted(Element item, Open list, int start) {
        int next = list.counts().containsKey(list.level()) ? list.counts().get(list.level()) + 1 : start;
        int count = Odf.number(item, Odf.TEXT, "start-value", next);
        list.counts().put(list.level(), count);
        list.counts().keySet().removeIf(deeper -> deeper > list.level());
        return count;
    }

    /** What a paragraph that is an item by itself stands in (5.3.6): the item that it is, after those around it. */
    List<Enclosure> numbered(Element paragraph) {
        var id = paragraph.getAttributeNS(Odf.TEXT, "list-id");
        var list = numbered.computeIfAbsent(id, i -> new Numbered(new HashMap<>(), new TreeMap<>(), new TreeMap<>()));
        int level = Odf.number(paragraph, Odf.TEXT, "level", 1);
        list.lists().tailMap(level, false).clear();
        list.items().tailMap(level, true).clear();
        int number = list.lists().computeIfAbsent(level, l -> numbers.nextList());
        open.push(new Open(number, paragraph.getAttributeNS(Odf.TEXT, "style-name"), id, level, list.counts()));
        next(paragraph).ifPresent(item -> list.items().put(level, item));
        open.pop();
        return List.copyOf(list.items().values());
    }

    /** The label of a heading; blank for none. */
    String heading(int level, Element heading) {
        var levels = styles.outline();
        boolean uncounted = heading.getAttributeNS(Odf.TEXT, "is-list-header").equals("true");
        var own = Optional.ofNullable(levels.get(level)).filter(l -> !l.format().isEmpty() && !uncounted);
        own.ifPresent(l -> headings.put(
                level,
                Odf.number(
                        heading,
                        Odf.TEXT,
                        "start-value",
                        headings.containsKey(level) ? headings.get(level) + 1 : l.start())));
        headings.keySet().removeIf(deeper -> deeper > level);
        return own.map(l -> l.label(level, headings, levels)).orElse("");
    }
}
