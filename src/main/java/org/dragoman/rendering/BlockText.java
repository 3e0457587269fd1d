package org.dragoman.rendering;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.EnclosureRenderer;
import org.dragoman.statement.ParagraphKind;

/**
 * Writes paragraphs in one language as plain text: an empty line between them, items of a list and rows of a table close
 * together, marks at the beginning of items and of quoted lines. Used once.
 */
public final class BlockText implements EnclosureRenderer<BlockText.Margin> {
    private static final String CELLS = " | ";
    private static final String INNER_CELLS = " ¦ ";
    private static final String INNER_LINES = " / ";

    private final Language language;
    private final StringBuilder text = new StringBuilder();
    /** All that has begun, each with what it stands in. */
    private final Set<List<Enclosure>> begun = new HashSet<>();

    private TableGrid grid = new TableGrid(List.of());
    private List<Enclosure> above = List.of();
    private boolean goesOn;
    private LineLayout layout = new LineLayout(List.of(), "", 0, 0, List.of());

    /** What stands before the first line of a paragraph, and before its others. */
    record Margin(String first, String others) {
        static final Margin NONE = new Margin("", "");

        Margin and(Margin inner) {
            return new Margin(first + inner.first, others + inner.others);
        }
    }

    public BlockText(Language language) {
        this.language = language;
    }

    public String of(List<AlignedLine> lines) {
        var paragraphs = AlignedParagraph.of(lines);
        grid = new TableGrid(paragraphs.stream()
                .flatMap(paragraph -> paragraph.enclosures().stream())
                .filter(Enclosure.Cell.class::isInstance)
                .map(Enclosure.Cell.class::cast)
                .toList());
        paragraphs.forEach(this::add);
        endRow();
        return text.append('\n').toString();
    }

    private void add(AlignedParagraph paragraph) {
        layout = paragraph.first().layout();
        var enclosures = paragraph.enclosures();
        var cell = cell(enclosures);
        if (cell.isEmpty() || !isSameRow(enclosures)) {
            beginLine(paragraph, cell);
        } else if (cell.equals(cell(above))) {
            text.append(isSameInnerRow(enclosures) ? INNER_CELLS : INNER_LINES).append(cell(paragraph));
        } else {
            int columns = grid.start(cell.get()) - cell(above).map(grid::start).orElse(0);
            text.append(CELLS.repeat(Math.max(1, columns))).append(cell(paragraph));
        }
        paths(enclosures).forEach(begun::add);
        above = enclosures;
    }

    private void beginLine(AlignedParagraph paragraph, Optional<Enclosure.Cell> cell) {
        endRow();
        text.append(text.isEmpty() ? "" : shared(paragraph.enclosures()) ? "\n" : "\n\n");
        int outer = toCell(paragraph.enclosures());
        var margin = margin(paths(paragraph.enclosures()).limit(outer));
        if (cell.isPresent()) {
            text.append(margin.first())
                    .append(CELLS.repeat(grid.start(cell.get())))
                    .append(cell(paragraph));
        } else {
            text.append(lines(paragraph, margin));
        }
    }

    /** Says how many cells are empty at the end of the row above. */
    private void endRow() {
        var empty = cell(above).map(c -> CELLS.repeat(grid.after(c))).orElse("");
        text.append(empty.stripTrailing());
    }

    private String lines(AlignedParagraph paragraph, Margin margin) {
        boolean isTyped = paragraph.kind() == ParagraphKind.PREFORMATTED;
        var around = isTyped ? margin.and(new Margin("    ", "    ")) : margin;
        return around.first() + paragraph.plain(language).lines().collect(Collectors.joining("\n" + around.others()));
    }

    /** A paragraph on one line, with the marks of what it stands in inside its cell; a pipe is no end of the cell. */
    private String cell(AlignedParagraph paragraph) {
        var enclosures = paragraph.enclosures();
        var mark = margin(paths(enclosures).skip(toCell(enclosures))).first().stripLeading();
        var lines = paragraph.plain(language).lines().map(String::strip).collect(Collectors.joining(INNER_LINES));
        return mark + lines.replace("|", "\\|");
    }

    private Margin margin(Stream<List<Enclosure>> paths) {
        var margin = Margin.NONE;
        for (var path : paths.toList()) {
            goesOn = begun.contains(path);
            margin = margin.and(path.get(path.size() - 1).shownBy(this));
        }
        return margin;
    }

    /** How many enclosures there are to the outermost cell, with it; all of them where there is none. */
    private static int toCell(List<Enclosure> enclosures) {
        int outside = (int) enclosures.stream()
                .takeWhile(e -> !(e instanceof Enclosure.Cell))
                .count();
        return Math.min(outside + 1, enclosures.size());
    }

    /** The outermost cell: what stands in it stands on one line. */
    private static Optional<Enclosure.Cell> cell(List<Enclosure> enclosures) {
        return cells(enclosures).findFirst();
    }

    private static Stream<Enclosure.Cell> cells(List<Enclosure> enclosures) {
        return enclosures.stream().filter(Enclosure.Cell.class::isInstance).map(Enclosure.Cell.class::cast);
    }

    private boolean isSameRow(List<Enclosure> enclosures) {
        return row(cell(enclosures)).equals(row(cell(above)))
                && enclosures
                        .subList(0, toCell(enclosures) - 1)
                        .equals(above.subList(0, Math.max(0, toCell(above) - 1)));
    }

    private boolean isSameInnerRow(List<Enclosure> enclosures) {
        var inner = cells(enclosures).reduce((outer, next) -> next);
        var last = cells(above).reduce((outer, next) -> next);
        return row(inner).equals(row(last)) && !inner.equals(last);
    }

    private static String row(Optional<Enclosure.Cell> cell) {
        return cell.map(c -> c.table() + "." + c.row()).orElse("");
    }

    /** Whether the paragraph goes on in the list or table that the one above stands in. */
    private boolean shared(List<Enclosure> enclosures) {
        return groups(enclosures).anyMatch(group -> groups(above).anyMatch(group::equals));
    }

    private static Stream<String> groups(List<Enclosure> enclosures) {
        return enclosures.stream().flatMap(e -> {
            if (e instanceof Enclosure.Cell cell) {
                return Stream.of("table " + cell.table());
            }
            if (e instanceof Enclosure.Captioned of && of.sort() == Enclosure.Captioned.Sort.TABLE) {
                return Stream.of("table " + of.number());
            }
            if (e instanceof Enclosure.Description part) {
                return Stream.of("list " + part.list());
            }
            return e instanceof Enclosure.Item item ? Stream.of("list " + item.list()) : Stream.empty();
        });
    }

    private static Stream<List<Enclosure>> paths(List<Enclosure> enclosures) {
        return IntStream.rangeClosed(1, enclosures.size()).mapToObj(end -> enclosures.subList(0, end));
    }

    @Override
    public Margin quotation(Enclosure.Quotation quotation) {
        return new Margin("> ", "> ");
    }

    @Override
    public Margin item(Enclosure.Item item) {
        var mark = ItemLabel.of(item, language) + " ";
        var indent = " ".repeat(mark.length());
        return new Margin(goesOn ? indent : mark, indent);
    }

    @Override
    public Margin cell(Enclosure.Cell cell) {
        return Margin.NONE;
    }

    @Override
    public Margin description(Enclosure.Description description) {
        return description.term() ? Margin.NONE : new Margin("    ", "    ");
    }

    @Override
    public Margin captioned(Enclosure.Captioned captioned) {
        return Margin.NONE;
    }

    @Override
    public Margin note(Enclosure.Note note) {
        boolean begins = !goesOn && layout.note() > 0;
        return new Margin(begins ? InlinePlain.mark(layout.noteLabel(language)) + " " : "", "");
    }

    /**
     * In which columns the cells of tables stand, where some are empty and some span others (HTML, section 4.9.12: forming a
     * table).
     */
    private static final class TableGrid {
        private final Map<Enclosure.Cell, Integer> starts = new HashMap<>();
        private final Map<Integer, Integer> widths = new HashMap<>();
        private final Map<Integer, Map<Integer, BitSet>> taken = new HashMap<>();

        /** @param cells of any number of tables; those that hold nothing are missing */
        TableGrid(Collection<Enclosure.Cell> cells) {
            Enclosure.Cell last = null;
            int next = 0;
            var order = Comparator.comparingInt(Enclosure.Cell::table)
                    .thenComparingInt(Enclosure.Cell::row)
                    .thenComparingInt(Enclosure.Cell::column);
            for (var cell : cells.stream().distinct().sorted(order).toList()) {
                boolean goesOn = last != null && last.table() == cell.table() && last.row() == cell.row();
                int before = goesOn ? Objects.requireNonNull(last).column() : 0;
                next = goesOn ? next : 0;
                for (int missing = before + 1; missing < cell.column(); missing++) {
                    next = free(cell, next) + 1;
                }
                next = place(cell, free(cell, next));
                last = cell;
            }
        }

        private int free(Enclosure.Cell cell, int from) {
            return row(cell.table(), cell.row()).nextClearBit(from);
        }

        private int place(Enclosure.Cell cell, int start) {
            int end = start + Math.max(1, cell.columns());
            for (int row = cell.row(); row < cell.row() + Math.max(1, cell.rows()); row++) {
                row(cell.table(), row).set(start, end);
            }
            starts.put(cell, start);
            widths.merge(cell.table(), end, Math::max);
            return end;
        }

        private BitSet row(int table, int row) {
            return taken.computeIfAbsent(table, t -> new HashMap<>()).computeIfAbsent(row, r -> new BitSet());
        }

        /** The column in which a cell begins, from 0. */
        int start(Enclosure.Cell cell) {
            return starts.getOrDefault(cell, 0);
        }

        /** How many columns follow the one in which a cell begins. */
        int after(Enclosure.Cell cell) {
            return widths.getOrDefault(cell.table(), 1) - 1 - start(cell);
        }
    }
}
