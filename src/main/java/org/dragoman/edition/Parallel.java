package org.dragoman.edition;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.statement.ParagraphKind;

/** Lines in the columns of some languages, as a page lays them out: blocks of rows of cells. */
record Parallel(List<Language> columns, List<Block> blocks) {

    /** A paragraph, with the class of its section and the element that its cells are. */
    record Block(String style, String element, List<Row> rows) {}

    /** A line; its number makes its permanent link. */
    record Row(int number, List<Cell> cells) {}

    /** A line in one language; its markup is empty where it is not written yet. */
    record Cell(Language language, String markup) {
        public boolean missing() {
            return markup.isEmpty();
        }
    }

    static Parallel of(List<AlignedLine> lines, List<Language> columns) {
        var blocks = new ArrayList<Block>();
        for (var line : lines) {
            if (line.opensParagraph() || blocks.isEmpty()) {
                blocks.add(new Block(style(line), element(line), new ArrayList<>()));
            }
            blocks.get(blocks.size() - 1).rows().add(row(line, columns));
        }
        return new Parallel(columns, blocks);
    }

    /** In one column the title stands over the text already, so the text begins after it. */
    Parallel withoutTitle() {
        return new Parallel(columns, blocks.subList(Math.min(1, blocks.size()), blocks.size()));
    }

    private static Row row(AlignedLine line, List<Language> columns) {
        var cells = columns.stream().map(language -> cell(line, language)).toList();
        return new Row(line.number(), cells);
    }

    private static Cell cell(AlignedLine line, Language language) {
        var wording = line.wordings().get(language);
        return new Cell(language, wording == null ? "" : wording.markup());
    }

    private static String style(AlignedLine line) {
        return switch (line.kind()) {
            case TITLE, HEADING -> "parallel-block-heading";
            case LIST_ITEM -> "parallel-block-item";
            default -> "";
        };
    }

    private static String element(AlignedLine line) {
        return line.kind() == ParagraphKind.TITLE || line.kind() == ParagraphKind.HEADING ? "h2" : "p";
    }
}
