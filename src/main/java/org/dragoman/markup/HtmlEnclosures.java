package org.dragoman.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.Enclosure.Captioned.Sort;
import org.dragoman.statement.Enclosure.Cell.Heads;
import org.dragoman.statement.EnclosureRenderer;
import org.dragoman.statement.ParagraphKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the elements of a page put around the paragraphs in them: quotations, items, cells, captions. */
final class HtmlEnclosures {
    private static final Set<String> CELLS = Set.of("td", "th");

    /** What is no item of a list that Word saved as paragraphs. */
    private static final Set<String> BESIDE_ITEMS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "dl", "blockquote");

    /** What is in no item of a list that Google Docs wrote. */
    private static final Set<String> BESIDE_LISTS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "dl", "blockquote");

    private static final int MOST_COLUMNS = 1000;
    private static final int MOST_ROWS = 65534;

    private static final EnclosureRenderer<Optional<ParagraphKind>> KINDS = new EnclosureRenderer<>() {
        @Override
        public Optional<ParagraphKind> quotation(Enclosure.Quotation quotation) {
            return Optional.of(ParagraphKind.QUOTE);
        }

        @Override
        public Optional<ParagraphKind> item(Enclosure.Item item) {
            return Optional.of(ParagraphKind.LIST_ITEM);
        }

        @Override
        public Optional<ParagraphKind> cell(Enclosure.Cell cell) {
            return Optional.of(ParagraphKind.TABLE_CELL);
        }

        @Override
        public Optional<ParagraphKind> description(Enclosure.Description description) {
            return Optional.of(ParagraphKind.LIST_ITEM);
        }

        @Override
        public Optional<ParagraphKind> captioned(Enclosure.Captioned captioned) {
            return Optional.empty();
        }

        @Override
        public Optional<ParagraphKind> note(Enclosure.Note note) {
            return Optional.of(ParagraphKind.NOTE);
        }
    };

    private final HtmlStyles styles;
    private final EnclosureNumbers numbers = new EnclosureNumbers();
    private final GoogleLists googleLists;
    private final Map<Element, HtmlList> lists = new IdentityHashMap<>();
    private final Map<String, HtmlList> wordLists = new HashMap<>();
    private final TreeMap<Integer, Enclosure> wordItems = new TreeMap<>();
    private final Map<Element, Integer> numbered = new IdentityHashMap<>();
    private final Map<Element, Integer> rows = new IdentityHashMap<>();
    private final Map<Element, Integer> columns = new IdentityHashMap<>();
    private final Map<Element, Integer> parts = new IdentityHashMap<>();

    /** Rows with a cell of data. */
    private final Map<Element, Boolean> dataRows = new IdentityHashMap<>();

    HtmlEnclosures(Document page, HtmlStyles styles) {
        this.styles = styles;
        this.googleLists = new GoogleLists(page, numbers);
    }

    /** What paragraphs are that stand in it; nothing where it says nothing about them. */
    static Optional<ParagraphKind> kind(Enclosure enclosure) {
        return enclosure.shownBy(KINDS);
    }

    /** The outermost first. */
    List<Enclosure> of(Element element) {
        var item = WordItem.of(element);
        if (item.isPresent()) {
            return item(item.get());
        }
        if (BESIDE_ITEMS.contains(element.normalName())) {
            wordItems.clear();
        }
        if (BESIDE_LISTS.contains(element.normalName())) {
            googleLists.end();
        }
        var items = element.normalName().equals("li") ? googleLists.of(element) : List.<Enclosure>of();
        if (!items.isEmpty()) {
            return items;
        }
        return HtmlNotes.note(element).or(() -> byName(element)).stream().toList();
    }

    private Optional<Enclosure> byName(Element element) {
        return Optional.ofNullable(
                switch (element.normalName()) {
                    case "blockquote" -> new Enclosure.Quotation(numbers.nextQuotation());
                    case "li" -> list(element).next(element, numbers);
                    case "dt", "dd" -> description(element);
                    case "td", "th" -> cell(element);
                    case "caption" -> new Enclosure.Captioned(Sort.TABLE, table(element), true);
                    case "figure" -> new Enclosure.Captioned(Sort.FIGURE, figure(element), false);
                    case "figcaption" -> caption(element);
                    default -> null;
                });
    }

    private @Nullable Enclosure caption(Element caption) {
        var figure = caption.closest("figure");
        return figure == null ? null : new Enclosure.Captioned(Sort.FIGURE, figure(figure), true);
    }

    /** An item that Word saved as a paragraph with a mark before it, inside of those above that are not as deep. */
    private List<Enclosure> item(WordItem item) {
        wordLists.keySet().removeIf(item::isAbove);
        wordItems.tailMap(item.level(), true).clear();
        wordItems.put(
                item.level(),
                wordLists
                        .computeIfAbsent(item.list(), key -> item.begin(numbers))
                        .next(item, numbers));
        return List.copyOf(wordItems.values());
    }

    private HtmlList list(Element item) {
        var owner = item.closest("ol, ul, menu, dir");
        var list = owner == null ? item.parent() : owner;
        return lists.computeIfAbsent(list == null ? item : list, l -> HtmlList.of(l, styles, numbers));
    }

    private Enclosure description(Element part) {
        var owner = part.closest("dl");
        var list = owner == null && part.parent() != null ? part.parent() : owner;
        int number = numbered.computeIfAbsent(list == null ? part : list, l -> numbers.nextList());
        int place = parts.merge(list == null ? part : list, 1, Integer::sum);
        return new Enclosure.Description(number, place, part.normalName().equals("dt"));
    }

    private int figure(Element figure) {
        return numbered.computeIfAbsent(figure, f -> numbers.nextFigure());
    }

    private int table(Element part) {
        var table = part.closest("table");
        return numbered.computeIfAbsent(table == null ? part : table, t -> numbers.nextTable());
    }

    private Enclosure cell(Element cell) {
        var row = cell.parent();
        boolean header = cell.normalName().equals("th");
        return new Enclosure.Cell(
                table(cell),
                row == null ? 1 : row(row),
                column(cell),
                header,
                span(cell, "colspan", MOST_COLUMNS),
                span(cell, "rowspan", MOST_ROWS),
                header ? heads(cell) : null);
    }

    /** Which cell of its row it is. */
    private int column(Element cell) {
        if (!columns.containsKey(cell)) {
            int number = 0;
            for (var next : cells(cell)) {
                columns.put(next, ++number);
            }
        }
        return columns.getOrDefault(cell, 1);
    }

    private static List<Element> cells(Element cell) {
        var row = cell.parent();
        return row == null
                ? List.of(cell)
                : row.children().stream()
                        .filter(e -> CELLS.contains(e.normalName()))
                        .toList();
    }

    /** Which row of its table it is, in the order in which they are shown. */
    private int row(Element row) {
        if (!rows.containsKey(row)) {
            var table = row.closest("table");
            int number = 0;
            for (var next : table == null ? List.of(row) : rowsOf(table)) {
                rows.put(next, ++number);
            }
        }
        return rows.getOrDefault(row, 1);
    }

    private static List<Element> rowsOf(Element table) {
        var rows = new ArrayList<Element>();
        for (var part : inOrder(table)) {
            if (part.normalName().equals("tr")) {
                rows.add(part);
            } else if (part.normalName().matches("t(?:head|body|foot)")) {
                part.children().stream()
                        .filter(e -> e.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    /** The parts of a table as browsers show them: its caption and head come first, its foot last (CSS 2.2, 17.2). */
    static List<Element> inOrder(Element table) {
        var parts = new ArrayList<>(table.children());
        parts.sort(Comparator.comparingInt(part -> switch (part.normalName()) {
            case "caption" -> 0;
            case "thead" -> 1;
            case "tfoot" -> 3;
            default -> 2;
        }));
        return parts;
    }

    private static int span(Element cell, String attribute, int most) {
        var value = cell.attr(attribute).strip();
        return value.matches("0*[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(value), most) : 1;
    }

    /** What its scope says; by itself a header stands over a column if no other cell of its row holds data (4.9.12.2). */
    private Heads heads(Element header) {
        var scope = header.attr("scope").strip().toLowerCase(Locale.ROOT);
        boolean isRow =
                switch (scope) {
                    case "row", "rowgroup" -> true;
                    case "col", "colgroup" -> false;
                    default -> hasData(header);
                };
        return isRow ? Heads.ROW : Heads.COLUMN;
    }

    private boolean hasData(Element header) {
        var row = header.parent();
        return row != null
                && dataRows.computeIfAbsent(row, r -> cells(header).stream()
                        .anyMatch(cell -> cell.normalName().equals("td")));
    }
}
