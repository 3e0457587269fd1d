package org.dragoman.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.Numbering;
import org.dragoman.statement.ParagraphKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.statement.ParagraphKind.HEADING;
import static org.dragoman.statement.ParagraphKind.LIST_ITEM;
import static org.dragoman.statement.ParagraphKind.NOTE;
import static org.dragoman.statement.ParagraphKind.PARAGRAPH;
import static org.dragoman.statement.ParagraphKind.PREFORMATTED;
import static org.dragoman.statement.ParagraphKind.QUOTE;
import static org.dragoman.statement.ParagraphKind.TABLE_CELL;

/** What becomes of whatever paragraphs stand in, in HTML and in plain text. */
@Tag("plain")
class BlockFormatsTest {
    private final List<AlignedLine> lines = new ArrayList<>();

    private void paragraph(ParagraphKind kind, String text, Enclosure... enclosures) {
        add(kind, 1, text, true, new LineLayout(List.of(enclosures), "", 0, 0, List.of()));
    }

    private void heading(int level, String text) {
        add(HEADING, level, text, true, new LineLayout(List.of(), "", 0, 0, List.of()));
    }

    private void note(int mark, String text) {
        add(NOTE, 0, text, true, new LineLayout(List.of(new Enclosure.Note("n")), "", 1, mark, List.of()));
    }

    private void goesOn(String before, String text) {
        var above = lines.get(lines.size() - 1);
        add(above.kind(), 0, text, false, new LineLayout(above.layout().enclosures(), before, 0, 0, List.of()));
    }

    private void add(ParagraphKind kind, int level, String text, boolean opens, LineLayout layout) {
        int number = lines.size() + 1;
        var wording = new LineWording(text, text);
        lines.add(new AlignedLine(number, number, kind, level, opens, layout, Map.of(EN, wording, AR, wording)));
    }

    private static Enclosure item(int list, int item) {
        return new Enclosure.Item(list, Numbering.NONE, item);
    }

    private static Enclosure counted(int list, int item) {
        return new Enclosure.Item(list, Numbering.FIGURES, item);
    }

    private static Enclosure cell(int row, int column) {
        return new Enclosure.Cell(1, row, column, row == 1, 1, 1);
    }

    private String html() {
        return new BlockHtml(EN, BlockHtml.headings(lines), Set.of()).of(lines).replace("\n", "");
    }

    private String text() {
        return text(EN);
    }

    private String text(Language language) {
        return new BlockText(language).of(lines);
    }

    @Test
    void segmentsKeepTheBreaksBetweenThem() {
        paragraph(PARAGRAPH, "Demands:");
        goesOn("\n", "- First");
        goesOn(" ", "Second.");
        goesOn("", "Third.");
        goesOn("\n\n", "Signed");
        assertThat(html()).isEqualTo("<p>Demands:<br>- First Second.Third.<br><br>Signed</p>");
        assertThat(text()).isEqualTo("Demands:\n- First Second.Third.\n\nSigned\n");
    }

    @Test
    void listsNest() {
        paragraph(LIST_ITEM, "One", counted(1, 9));
        paragraph(LIST_ITEM, "Inner", counted(1, 9), item(2, 1));
        paragraph(LIST_ITEM, "Inner too", counted(1, 9), item(2, 2));
        paragraph(LIST_ITEM, "more", counted(1, 9), item(2, 2));
        paragraph(LIST_ITEM, "Two", counted(1, 10));
        goesOn("\n", "lines");
        paragraph(PARAGRAPH, "After");
        assertThat(html())
                .isEqualTo("<ol><li value=\"9\">One<ul><li>Inner</li><li>Inner too<p>more</p></li></ul></li>"
                        + "<li value=\"10\">Two<br>lines</li></ol><p>After</p>");
        assertThat(text())
                .isEqualTo(
                        """
                9. One
                   - Inner
                   - Inner too
                     more
                10. Two
                    lines

                After
                """);
    }

    @Test
    void itemsAreCountedInTheDigitsOfTheLanguage() {
        paragraph(LIST_ITEM, "واحد", counted(1, 1));
        assertThat(text(AR)).isEqualTo("١. واحد\n");
    }

    @ParameterizedTest
    @CsvSource({
        "LOWER_LETTERS, 3, c., a",
        "LOWER_LETTERS, 28, ab., a",
        "UPPER_LETTERS, 26, Z., A",
        "LOWER_ROMAN, 14, xiv., i",
        "UPPER_ROMAN, 1999, MCMXCIX., I"
    })
    void itemsAreCountedAsTheirListCounts(Numbering numbering, int item, String label, String type) {
        paragraph(LIST_ITEM, "x", new Enclosure.Item(1, numbering, item));
        assertThat(text()).isEqualTo(label + " x\n");
        assertThat(html()).isEqualTo("<ol type=\"" + type + "\"><li value=\"" + item + "\">x</li></ol>");
    }

    /** No program counts like this, so the label stands in the text, in the digits of the language. */
    @Test
    void itemsBearTheLabelsOfTheirSource() {
        paragraph(LIST_ITEM, "x", new Enclosure.Item(1, Numbering.FIGURES, 2, "1.2)"));
        paragraph(PARAGRAPH, "y", new Enclosure.Item(1, Numbering.FIGURES, 2, "1.2)"));
        assertThat(text()).isEqualTo("1.2) x\n     y\n");
        assertThat(text(AR)).startsWith("١.٢) x");
        assertThat(html())
                .isEqualTo(
                        "<ol class=\"labelled\"><li value=\"2\"><bdi class=\"label\">1.2)</bdi> x<p>y</p></li></ol>");
    }

    @Test
    void cellsStayInTheirColumns() {
        paragraph(TABLE_CELL, "Year", new Enclosure.Cell(1, 1, 1, true, 1, 1));
        paragraph(TABLE_CELL, "Both", new Enclosure.Cell(1, 1, 2, true, 2, 1));
        paragraph(TABLE_CELL, "Total", new Enclosure.Cell(1, 1, 3, true, 1, 1));
        paragraph(TABLE_CELL, "2031", new Enclosure.Cell(1, 2, 1, false, 1, 2));
        paragraph(TABLE_CELL, "7", new Enclosure.Cell(1, 2, 3, false, 1, 1));
        paragraph(TABLE_CELL, "8", new Enclosure.Cell(1, 3, 1, false, 1, 1));
        assertThat(text()).isEqualTo("Year | Both |  | Total\n2031 |  | 7 |\n | 8 |  |\n");
    }

    @Test
    void tablesHaveTheirRowsAndCells() {
        paragraph(TABLE_CELL, "Place", cell(1, 1));
        paragraph(TABLE_CELL, "Dead", cell(1, 3));
        paragraph(TABLE_CELL, "Basra", cell(2, 2));
        paragraph(TABLE_CELL, "again", cell(2, 2));
        paragraph(TABLE_CELL, "12", cell(2, 3));
        paragraph(PARAGRAPH, "After");
        assertThat(html())
                .isEqualTo("<table><tr><th scope=\"col\">Place</th><td></td><th scope=\"col\">Dead</th></tr>"
                        + "<tr><td></td><td>Basra<p>again</p></td><td>12</td></tr></table><p>After</p>");
        assertThat(text()).isEqualTo("Place |  | Dead\n | Basra / again | 12\n\nAfter\n");
    }

    @Test
    void cellsSpanRowsAndColumns() {
        paragraph(TABLE_CELL, "x", new Enclosure.Cell(1, 1, 1, false, 2, 3));
        assertThat(html()).isEqualTo("<table><tr><td colspan=\"2\" rowspan=\"3\">x</td></tr></table>");
    }

    @Test
    void quotationsAreMarkedOnEachLine() {
        paragraph(QUOTE, "Said", new Enclosure.Quotation(1));
        goesOn("\n", "so");
        paragraph(QUOTE, "twice", new Enclosure.Quotation(1), new Enclosure.Quotation(2));
        assertThat(html()).isEqualTo("<blockquote><p>Said<br>so</p><blockquote><p>twice</p></blockquote></blockquote>");
        assertThat(text()).isEqualTo("> Said\n> so\n\n> > twice\n");
    }

    @Test
    void preformattedLinesStayAsTheyWereTyped() {
        add(PREFORMATTED, 0, "if x", true, new LineLayout(List.of(), "  ", 0, 0, List.of()));
        goesOn("\n    ", "y");
        assertThat(html()).isEqualTo("<pre>  if x    y</pre>");
        assertThat(new BlockHtml(EN, Map.of(), Set.of()).of(lines)).isEqualTo("<pre>  if x\n    y</pre>\n");
        assertThat(text()).isEqualTo("      if x\n        y\n");
    }

    @Test
    void endnotesHaveMarksOfTheirOwn() {
        var notes = NoteNumbers.none();
        notes.mark("endnote 2", 1);
        notes.mark("footnote 2", 1);
        notes.mark("endnote 3", 2);
        assertThat(List.of(notes.label("footnote 2", AR), notes.label("endnote 2", AR), notes.label("endnote 3", AR)))
                .containsExactly("١", "i", "ii");
        var end = new LineLayout(List.of(new Enclosure.Note("endnote 3")), "", 2, 1, List.of());
        add(NOTE, 0, "Its source.", true, end);
        assertThat(html()).contains("<a href=\"#s1\" role=\"doc-backlink\">ii</a></sup> Its source.");
        assertThat(text()).isEqualTo("ⁱⁱ Its source.\n");
    }

    @Test
    void notesBearTheirNumberAndLeadBack() {
        paragraph(PARAGRAPH, "A claim");
        note(1, "First.");
        note(1, "More of it.");
        assertThat(html())
                .isEqualTo("<p>A claim</p><div class=\"note\" role=\"doc-footnote\"><p><sup><a href=\"#s1\""
                        + " role=\"doc-backlink\">1</a></sup> First.</p><p>More of it.</p></div>");
        assertThat(text()).isEqualTo("A claim\n\n¹ First.\n\nMore of it.\n");
        assertThat(text(AR)).contains("[١] First.");
    }

    @Test
    void headingsLeaveNoLevelOut() {
        heading(1, "a");
        heading(4, "b");
        heading(2, "c");
        heading(6, "d");
        assertThat(html()).isEqualTo("<h2>a</h2><h3>b</h3><h3>c</h3><h4>d</h4>");
    }

    @Test
    void linesCanBeLinkedTo() {
        paragraph(PARAGRAPH, "a");
        goesOn(" ", "b");
        assertThat(new BlockHtml(EN, Map.of(), Set.of(2)).of(lines)).isEqualTo("<p>a <span id=\"s2\">b</span></p>\n");
    }

    @Test
    void columnsShowATableWholeAndEverythingElseLineByLine() {
        paragraph(PARAGRAPH, "a");
        goesOn(" ", "b");
        paragraph(TABLE_CELL, "c", cell(1, 1));
        paragraph(TABLE_CELL, "d", cell(1, 2));
        paragraph(LIST_ITEM, "e", item(2, 1));
        goesOn(" ", "f");
        var parallel = ParallelText.of(lines, List.of(EN, AR));
        assertThat(parallel.blocks().stream()
                        .map(b ->
                                b.rows().stream().map(ParallelText.Row::number).collect(Collectors.toList())))
                .containsExactly(List.of(1, 2), List.of(3), List.of(5, 6));
        assertThat(markups(parallel.blocks().get(1).rows().get(0)))
                .containsExactly(
                        "<table><tr><th scope=\"col\">c</th><th scope=\"col\"><span id=\"s4\">d</span></th></tr></table>",
                        "<table><tr><th scope=\"col\">c</th><th scope=\"col\">d</th></tr></table>");
        assertThat(markups(parallel.blocks().get(2).rows().get(1)).get(0))
                .isEqualTo("<ul><li class=\"goes-on\">f</li></ul>");
    }

    private static List<String> markups(ParallelText.Row row) {
        return row.cells().stream().map(c -> c.markup().replace("\n", "")).toList();
    }
}
