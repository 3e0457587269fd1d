package org.dragoman.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.statement.Enclosure;

/** Lines in the columns of some languages, as a page lays them out: blocks of rows of cells. */
public record ParallelText(List<Language> columns, List<Block> blocks) {

    /** A paragraph or a whole table, with the class of its section. */
    public record Block(String style, List<Row> rows) {}

    /** A line, or all lines of a paragraph or table; the number of the first makes its permanent link. */
    public record Row(int number, List<Cell> cells) {}

    /** A row in one language; its markup is empty where it is not written yet. */
    public record Cell(Language language, String markup) {
        public boolean missing() {
            return markup.isEmpty();
        }
    }

    /** A row for each line. */
    public static ParallelText of(List<AlignedLine> lines, List<Language> columns) {
        return new ParallelText(columns, new Layout(lines, columns, new Rows(false, line -> "")).blocks());
    }

    /**
     * A row for each paragraph, in which the same line bears the same {@code data-pair} in every column.
     *
     * @param links what begins each line but the first of its row: HTML that leads to it alone
     */
    public static ParallelText byParagraph(List<AlignedLine> lines, List<Language> columns, IntFunction<String> links) {
        return new ParallelText(columns, new Layout(lines, columns, new Rows(true, links)).blocks());
    }

    /** Where the title stands over the text already, the text begins after it. */
    public ParallelText withoutTitle() {
        return new ParallelText(columns, blocks.subList(Math.min(1, blocks.size()), blocks.size()));
    }

    /** What makes a row. */
    private record Rows(boolean ofParagraphs, IntFunction<String> links) {
        /** So many lines of a row can be told from each other; style sheets name each of them. */
        private static final int PAIRS = 24;

        IntFunction<String> pairs(int first) {
            return line -> ofParagraphs ? Integer.toString((line - first) % PAIRS) : "";
        }

        boolean goesOn(AlignedLine line) {
            return ofParagraphs && !line.opensParagraph();
        }
    }

    /** Lines on their way into blocks. */
    private record Layout(List<AlignedLine> lines, List<Language> columns, Rows rows, Map<Integer, String> headings) {
        Layout(List<AlignedLine> lines, List<Language> columns, Rows rows) {
            this(lines, columns, rows, BlockHtml.headings(lines));
        }

        List<Block> blocks() {
            var blocks = new ArrayList<Block>();
            for (int from = 0, to = 0; from < lines.size(); from = to) {
                to = end(from);
                if (to > from + 1 || lines.get(from).opensParagraph() || blocks.isEmpty()) {
                    blocks.add(new Block(style(lines.get(from)), new ArrayList<>()));
                }
                blocks.get(blocks.size() - 1).rows().add(row(from, to));
            }
            return blocks;
        }

        /** Where the row ends that begins with a line: after this line or its paragraph, or after its whole table. */
        private int end(int from) {
            int table = table(lines.get(from));
            int end = from + 1;
            while (end < lines.size() && (table > 0 ? table(lines.get(end)) == table : rows.goesOn(lines.get(end)))) {
                end++;
            }
            return end;
        }

        private static int table(AlignedLine line) {
            return line.layout().enclosures().stream()
                    .filter(Enclosure.Cell.class::isInstance)
                    .map(e -> ((Enclosure.Cell) e).table())
                    .findFirst()
                    .orElse(0);
        }

        private Row row(int from, int to) {
            var row = lines.subList(from, to);
            var above = from == 0
                    ? List.<Enclosure>of()
                    : lines.get(from - 1).layout().enclosures();
            var cells = new ArrayList<Cell>();
            for (var language : columns) {
                boolean written = row.stream().anyMatch(l -> l.wordings().containsKey(language));
                var html = new BlockHtml(language, headings, cells.isEmpty() ? ids(row) : Set.of())
                        .paired(rows.pairs(row.get(0).number()))
                        .linked(rows.links())
                        .after(above);
                cells.add(new Cell(language, written ? html.of(row) : ""));
            }
            return new Row(row.get(0).number(), cells);
        }

        /** The row bears the id of its first line, and only one column may bear those of the others. */
        private static Set<Integer> ids(List<AlignedLine> row) {
            return row.stream().skip(1).map(AlignedLine::number).collect(Collectors.toSet());
        }

        private static String style(AlignedLine line) {
            return switch (line.kind()) {
                case TITLE, HEADING -> "parallel-block-heading";
                case LIST_ITEM -> "parallel-block-item";
                default -> "";
            };
        }
    }
}
