package org.dragoman.okapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.Numbering;
import org.dragoman.statement.ParagraphKind;

/** The block elements of HTML that are open at a place, as far as they say what a paragraph is and what it stands in. */
final class OpenElements {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)(?=[\\s/>])[^<>]*");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> ITEMS = Set.of("li", "dt", "dd");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "menu");

    private final EnclosureNumbers numbers;
    private final Deque<Element> open = new ArrayDeque<>();

    OpenElements(EnclosureNumbers numbers) {
        this.numbers = numbers;
    }

    /** An element; a list counts its items, a table its rows, a row its cells. */
    private static final class Element {
        private final String name;
        private final int number;
        private final Optional<Enclosure> enclosure;
        private int count;
        private Numbering numbering = Numbering.NONE;

        Element(String name, int number, Optional<Enclosure> enclosure) {
            this.name = name;
            this.number = number;
            this.enclosure = enclosure;
        }

        private boolean is(Set<String> names) {
            return names.contains(name);
        }
    }

    /** Takes note of the tags in a stretch of markup. */
    void read(String markup) {
        var tag = TAG.matcher(markup);
        while (tag.find()) {
            var name = tag.group(2).toLowerCase(Locale.ROOT);
            if (matters(name)) {
                take(name, tag.group(), tag.group(1).isEmpty());
            }
        }
    }

    private static boolean matters(String name) {
        return HEADINGS.contains(name)
                || ITEMS.contains(name)
                || CELLS.contains(name)
                || LISTS.contains(name)
                || Set.of("blockquote", "table", "tr", "pre").contains(name);
    }

    private void take(String name, String tag, boolean start) {
        if (start) {
            endImplied(name);
            open.push(element(name, tag));
        } else if (open.stream().anyMatch(e -> e.name.equals(name))) {
            while (!open.pop().name.equals(name)) {
                // Whatever was opened inside and never closed ends with it.
            }
        }
    }

    private Element element(String name, String tag) {
        if (LISTS.contains(name)) {
            var list = new Element(name, numbers.nextList(), Optional.empty());
            list.count = number("start", tag, 1) - 1;
            list.numbering = numbering(name, tag);
            return list;
        }
        return switch (name) {
            case "table" -> new Element(name, numbers.nextTable(), Optional.empty());
            case "tr" -> new Element(name, counted(Set.of("table"), 0), Optional.empty());
            case "td", "th" -> new Element(name, 0, Optional.of(cell(name, tag)));
            case "li", "dt", "dd" -> new Element(name, 0, Optional.of(item(tag)));
            case "blockquote" -> new Element(name, 0, Optional.of(new Enclosure.Quotation(numbers.nextQuotation())));
            default -> new Element(name, 0, Optional.empty());
        };
    }

    private Enclosure item(String tag) {
        int number = counted(LISTS, number("value", tag, 0));
        var list = innermost(LISTS);
        return new Enclosure.Item(
                list.map(l -> l.number).orElseGet(numbers::nextList),
                list.map(l -> l.numbering).orElse(Numbering.NONE),
                number);
    }

    /** The type of an ordered list tells capital letters from small ones (HTML Standard, 4.4.5). */
    private static Numbering numbering(String name, String tag) {
        if (!name.equals("ol")) {
            return Numbering.NONE;
        }
        return switch (InlineMarkup.attribute("type", tag).orElse("1")) {
            case "a" -> Numbering.LOWER_LETTERS;
            case "A" -> Numbering.UPPER_LETTERS;
            case "i" -> Numbering.LOWER_ROMAN;
            case "I" -> Numbering.UPPER_ROMAN;
            default -> Numbering.FIGURES;
        };
    }

    private Enclosure cell(String name, String tag) {
        int column = counted(Set.of("tr"), 0);
        return new Enclosure.Cell(
                innermost(Set.of("table")).map(t -> t.number).orElseGet(numbers::nextTable),
                innermost(Set.of("tr")).map(r -> r.number).orElse(1),
                column,
                name.equals("th"),
                number("colspan", tag, 1),
                number("rowspan", tag, 1));
    }

    /** The next number of the innermost of some elements, or the one that is given. */
    private int counted(Set<String> names, int given) {
        return innermost(names)
                .map(e -> {
                    e.count = given > 0 ? given : e.count + 1;
                    return e.count;
                })
                .orElse(1);
    }

    private Optional<Element> innermost(Set<String> names) {
        return open.stream().filter(e -> e.is(names)).findFirst();
    }

    private static int number(String attribute, String tag, int otherwise) {
        return InlineMarkup.attribute(attribute, tag)
                .filter(value -> value.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }

    /** HTML lets the end tags of items, cells and rows be left out. */
    private void endImplied(String name) {
        if (ITEMS.contains(name)) {
            endBack(ITEMS, LISTS);
        } else if (CELLS.contains(name)) {
            endBack(CELLS, Set.of("tr", "table"));
        } else if (name.equals("tr")) {
            endBack(Set.of("tr"), Set.of("table"));
        }
    }

    private void endBack(Set<String> ended, Set<String> limits) {
        for (var element : open) {
            if (element.is(limits)) {
                return;
            }
            if (element.is(ended)) {
                while (open.pop() != element) {
                    // What stands open inside the ended element ends, too.
                }
                return;
            }
        }
    }

    /** What a paragraph at this place is: the innermost element decides. */
    ParagraphKind kind() {
        return open.stream()
                .map(element -> kindOf(element.name))
                .filter(kind -> kind != ParagraphKind.PARAGRAPH)
                .findFirst()
                .orElse(ParagraphKind.PARAGRAPH);
    }

    private static ParagraphKind kindOf(String element) {
        if (HEADINGS.contains(element)) {
            return ParagraphKind.HEADING;
        }
        if (CELLS.contains(element)) {
            return ParagraphKind.TABLE_CELL;
        }
        if (ITEMS.contains(element)) {
            return ParagraphKind.LIST_ITEM;
        }
        return switch (element) {
            case "blockquote" -> ParagraphKind.QUOTE;
            case "pre" -> ParagraphKind.PREFORMATTED;
            default -> ParagraphKind.PARAGRAPH;
        };
    }

    /** The level that goes with {@link #kind()}. */
    int level() {
        return switch (kind()) {
            case HEADING -> innermost(HEADINGS).map(h -> h.name.charAt(1) - '0').orElse(1);
            case LIST_ITEM ->
                Math.max(1, (int) open.stream().filter(e -> e.is(LISTS)).count());
            default -> 0;
        };
    }

    /** What a paragraph at this place stands in, the outermost first. */
    List<Enclosure> enclosures() {
        var enclosures = new ArrayList<Enclosure>();
        open.forEach(element -> element.enclosure.ifPresent(enclosures::add));
        Collections.reverse(enclosures);
        return enclosures;
    }
}
