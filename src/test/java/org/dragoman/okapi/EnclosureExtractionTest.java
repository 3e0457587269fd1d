package org.dragoman.okapi;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.EnclosureRenderer;
import org.dragoman.statement.ExtractedDocument;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;
import org.dragoman.statement.Numbering;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.extract;

/** What paragraphs stand in, in each format that can say so. */
@Tag("plain")
class EnclosureExtractionTest {

    /** {@code list.item}, with a stop after counted items; {@code table:row.column}, with + for heads and spans. */
    private static final EnclosureRenderer<String> SHORT = new EnclosureRenderer<>() {
        @Override
        public String quotation(Enclosure.Quotation quotation) {
            return "quotation " + quotation.quotation();
        }

        @Override
        public String item(Enclosure.Item item) {
            return (item.numbering() == Numbering.NONE ? "item " : counting(item)) + item.list() + "." + item.item();
        }

        @Override
        public String cell(Enclosure.Cell cell) {
            return (cell.header() ? head(cell) : "cell ") + cell.table() + ":" + cell.row() + "." + cell.column()
                    + (cell.columns() > 1 ? " wide " + cell.columns() : "")
                    + (cell.rows() > 1 ? " high " + cell.rows() : "");
        }

        @Override
        public String description(Enclosure.Description description) {
            return (description.term() ? "term " : "said ") + description.list() + "." + description.part();
        }

        @Override
        public String captioned(Enclosure.Captioned captioned) {
            return captioned.sort().name().toLowerCase(Locale.ROOT) + " " + captioned.number()
                    + (captioned.caption() ? " caption" : "");
        }

        @Override
        public String note(Enclosure.Note note) {
            return note.note();
        }
    };

    private static String head(Enclosure.Cell cell) {
        return cell.heads() == Enclosure.Cell.Heads.ROW ? "head of row " : "head ";
    }

    private static String counting(Enclosure.Item item) {
        return item.numbering() == Numbering.FIGURES ? "counted " : item.numbering() + " ";
    }

    private static List<String> lines(ExtractedDocument extracted) {
        return extracted.paragraphs().stream()
                .map(EnclosureExtractionTest::line)
                .toList();
    }

    private static String line(ExtractedParagraph paragraph) {
        return paragraph.enclosures().stream().map(e -> e.shownBy(SHORT)).collect(Collectors.joining(", "))
                + " | "
                + paragraph.text();
    }

    private static List<String> lines(String name, String content) {
        return lines(extract(name, content.getBytes(UTF_8)));
    }

    private static List<String> linesOfBody(String body) {
        return lines(extract("a.docx", Docx.ofBody(body)));
    }

    @Test
    void htmlNestsListsTablesAndQuotations() {
        assertThat(
                        lines(
                                "a.html",
                                """
                <ul><li>Un<li>Deux<ol start=4><li>A<li value=9>B<li>C</ol>suite</ul>
                <blockquote>Cité<ul><li>Trois</ul><blockquote><p>Dedans</blockquote></blockquote>
                <table><tr><th colspan=2>Tête<tr><td rowspan="2">x<td>y<tr><td><p>z</p><p>zz</p><table><tr><td>dans</table>
                </table><dl><dt>Mot<dd>Sens</dl><p>Fin"""))
                .containsExactly(
                        "item 1.1 | Un",
                        "item 1.2 | Deux",
                        "item 1.2, counted 2.4 | A",
                        "item 1.2, counted 2.9 | B",
                        "item 1.2, counted 2.10 | C",
                        "item 1.2 | suite",
                        "quotation 1 | Cité",
                        "quotation 1, item 3.1 | Trois",
                        "quotation 1, quotation 2 | Dedans",
                        "head 1:1.1 wide 2 | Tête",
                        "cell 1:2.1 high 2 | x",
                        "cell 1:2.2 | y",
                        "cell 1:3.1 | z",
                        "cell 1:3.1 | zz",
                        "cell 1:3.1, cell 2:1.1 | dans",
                        "term 4.1 | Mot",
                        "said 4.2 | Sens",
                        " | Fin");
    }

    @Test
    void htmlListsAreCountedAsTheySay() {
        assertThat(lines(
                        "a.html",
                        "<ol type=a><li>x<ol type=I><li>y</ol></ol><ol type=A><li>z</ol><ol type=i><li>w</ol>"))
                .containsExactly(
                        "LOWER_LETTERS 1.1 | x",
                        "LOWER_LETTERS 1.1, UPPER_ROMAN 2.1 | y",
                        "UPPER_LETTERS 3.1 | z",
                        "LOWER_ROMAN 4.1 | w");
    }

    @Test
    void markdownNestsListsAndQuotations() {
        assertThat(
                        lines(
                                "a.md",
                                """
                3. three
                   - inner
                   - inner too

                     > said inside
                4. four

                   more of four

                Between.

                * star
                + plus

                > - quoted item
                >
                > quoted
                >> deeper

                End.
                """))
                .containsExactly(
                        "counted 1.3 | three",
                        "counted 1.3, item 2.1 | inner",
                        "counted 1.3, item 2.2 | inner too",
                        "counted 1.3, item 2.2, quotation 1 | said inside",
                        "counted 1.4 | four",
                        "counted 1.4 | more of four",
                        " | Between.",
                        "item 3.1 | star",
                        "item 4.1 | plus",
                        "quotation 2, item 5.1 | quoted item",
                        "quotation 2 | quoted",
                        "quotation 2, quotation 3 | deeper",
                        " | End.");
    }

    @Test
    void markdownTablesHaveRowsAndColumnsWhereCellsAreEmptyToo() {
        assertThat(
                        lines(
                                "a.md",
                                """
                | Place |    | Dead |
                |-------|----|-----:|
                | Basra |    | 12   |

                City | Year
                ---- | ----
                Mosul | 2014

                | Next |
                |------|
                | one  |
                """))
                .containsExactly(
                        "head 1:1.1 | Place",
                        "head 1:1.3 | Dead",
                        "cell 1:2.1 | Basra",
                        "cell 1:2.3 | 12",
                        "head 2:1.1 | City",
                        "head 2:1.2 | Year",
                        "cell 2:2.1 | Mosul",
                        "cell 2:2.2 | 2014",
                        "head 3:1.1 | Next",
                        "cell 3:2.1 | one");
    }

    @Test
    void docxTablesHaveHeadsAndSpans() {
        assertThat(
                        linesOfBody(
                                """
                <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>
                <w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Head</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>High</w:t></w:r></w:p></w:tc>
                <w:tc><w:p><w:r><w:t>One</w:t></w:r></w:p><w:p><w:r><w:t>more</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>
                <w:tc><w:p><w:r><w:t>Two</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                <w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>Second</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                <w:p><w:r><w:t>After</w:t></w:r></w:p>"""))
                .containsExactly(
                        "head 1:1.1 wide 2 | Head",
                        "cell 1:2.1 high 2 | High",
                        "cell 1:2.2 | One",
                        "cell 1:2.2 | more",
                        "cell 1:3.1 | Two",
                        "cell 2:1.2 | Second",
                        " | After");
    }

    private static String docxRow(String properties, String... cells) {
        return "<w:tr><w:trPr>" + properties + "</w:trPr>" + String.join("", cells) + "</w:tr>";
    }

    private static String docxCell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }

    /** ECMA-376-1, 17.4.14 and 17.4.15: a row may begin and end in the middle of the grid. */
    @Test
    void docxRowsMayBeginLater() {
        assertThat(linesOfBody("<w:tbl>"
                        + docxRow(
                                "", docxCell("", "A"), docxCell("", "B"), docxCell("<w:vMerge w:val='restart'/>", "C"))
                        + docxRow("<w:gridBefore w:val='1'/>", docxCell("", "D"), docxCell("<w:vMerge/>", ""))
                        + docxRow("<w:gridBefore w:val='2'/><w:gridAfter w:val='1'/>", docxCell("", "E")) + "</w:tbl>"))
                .containsExactly(
                        "cell 1:1.1 | A",
                        "cell 1:1.2 | B",
                        "cell 1:1.3 high 2 | C",
                        "cell 1:2.2 | D",
                        "cell 1:3.3 | E");
    }

    /** Older programs merge cells beside each other like those above each other (ECMA-376-1, 17.4.22). */
    @Test
    void docxCellsMayBeMergedSideways() {
        assertThat(linesOfBody("<w:tbl>"
                        + docxRow(
                                "",
                                docxCell("<w:hMerge w:val='restart'/>", "A"),
                                docxCell("<w:hMerge w:val='continue'/>", ""),
                                docxCell("", "B"))
                        + "</w:tbl>"))
                .containsExactly("cell 1:1.1 wide 2 | A", "cell 1:1.2 | B");
    }

    @Test
    void docxTablesNest() {
        var inner = "<w:tbl>" + docxRow("", docxCell("", "In")) + "</w:tbl>";
        assertThat(linesOfBody("<w:tbl>" + docxRow("", "<w:tc><w:tcPr/>" + inner + "<w:p/></w:tc>", docxCell("", "Out"))
                        + "</w:tbl>"))
                .containsExactly("cell 1:1.1, cell 2:1.1 | In", "cell 1:1.2 | Out");
    }

    @Test
    void docxItemsNestByTheirLevels() {
        assertThat(linesOfBody(item(0, 1, "One") + item(1, 1, "Inner") + item(1, 1, "Inner too") + item(0, 1, "Two")
                        + "<w:p><w:r><w:t>Between</w:t></w:r></w:p>" + item(0, 1, "Three") + item(0, 2, "Other")))
                .containsExactly(
                        "item 1.1 | One",
                        "item 1.1, item 2.1 | Inner",
                        "item 1.1, item 2.2 | Inner too",
                        "item 1.2 | Two",
                        " | Between",
                        "item 3.3 | Three",
                        "item 4.1 | Other");
    }

    private static String item(int level, int list, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(level, list, text);
    }

    @Test
    void docxListsAreCountedWhereTheirNumberingSaysSo() {
        var numbered = Docx.of(d -> {
            var numbering = d.createNumbering();
            var counted = CTAbstractNum.Factory.newInstance();
            counted.setAbstractNumId(Docx.number(7));
            var level = counted.addNewLvl();
            level.setIlvl(Docx.number(0));
            level.addNewStart().setVal(Docx.number(5));
            level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
            var id = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(counted)));
            Docx.paragraph(d, "Five").setNumID(id);
            Docx.paragraph(d, "Six").setNumID(id);
        });
        assertThat(lines(extract("a.docx", numbered))).containsExactly("counted 1.5 | Five", "counted 1.6 | Six");
    }

    @Test
    void docxNotesHangFromTheirMarks() {
        var extracted = extract("a.docx", Docx.of(d -> {
            var paragraph = Docx.paragraph(d, "A claim");
            var note = d.createFootnote();
            note.createParagraph().createRun().setText("Its source.");
            note.createParagraph().createRun().setText("And more.");
            paragraph.addFootnoteReference(note);
        }));
        var mark =
                (Inline.NoteMark) extracted.paragraphs().get(0).codes().get(0).content();
        assertThat(lines(extracted))
                .containsExactly(" | A claim<1/>", mark.note() + " | Its source.", mark.note() + " | And more.");
    }

    @Test
    void linksInsideADocxLeadToItsBookmarks() {
        var paragraph = extract(
                        "a.docx",
                        Docx.ofBody(
                                """
                <w:p><w:r><w:t>See </w:t></w:r><w:hyperlink w:anchor="part"><w:r><w:t>above</w:t></w:r></w:hyperlink></w:p>"""))
                .paragraphs()
                .get(0);
        assertThat(paragraph.text()).isEqualTo("See <1>above</1>");
        assertThat(paragraph.codes()).extracting(InlineCode::content).containsOnly(new Inline.Link("#part"));
    }
}
