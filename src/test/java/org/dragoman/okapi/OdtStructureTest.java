package org.dragoman.okapi;

import java.util.List;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ExtractedDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.lines;
import static org.dragoman.okapi.OdtFile.body;
import static org.dragoman.okapi.OdtFile.files;
import static org.dragoman.okapi.OdtFile.p;
import static org.dragoman.okapi.OdtFile.read;

/** What the paragraphs of OpenDocument texts stand in. */
@Tag("plain")
class OdtStructureTest {
    private static List<String> labels(ExtractedDocument read) {
        return read.paragraphs().stream()
                .map(p -> p.enclosures().isEmpty()
                        ? p.text()
                        : label((Enclosure.Item)
                                        p.enclosures().get(p.enclosures().size() - 1))
                                + " | " + p.text())
                .toList();
    }

    private static String label(Enclosure.Item item) {
        var label = item.label();
        return label == null ? item.numbering() + " " + item.item() : label;
    }

    private static String list(String attributes, String... items) {
        return "<text:list " + attributes + "><text:list-item>"
                + String.join("</text:list-item><text:list-item>", items) + "</text:list-item></text:list>";
    }

    @Test
    void listsAreCountedAsTheirStylesSay() {
        var style = "<text:list-style style:name='L'>"
                + "<text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>"
                + "<text:list-level-style-number text:level='2' style:num-format='a' style:num-prefix='(' style:num-suffix=')'/>"
                + "<text:list-level-style-number text:level='3' style:num-format='I' style:num-suffix='.' text:display-levels='3'/>"
                + "</text:list-style><text:list-style style:name='B'><text:list-level-style-bullet text:level='1'/></text:list-style>";
        var deep = list("", p("D"));
        var inner = list("", p("B"), p("C") + deep);
        var read = read(files(
                style,
                list("text:style-name='L'", p("A") + inner, p("E"))
                        + p("Between")
                        + list("text:style-name='L' text:continue-numbering='true'", p("F"))
                        + list("text:style-name='L'", p("G"))
                        + list("text:style-name='B'", p("H"))));
        assertThat(labels(read))
                .containsExactly(
                        "FIGURES 1 | A",
                        "(a) | B",
                        "(b) | C",
                        "1.b.I. | D",
                        "FIGURES 2 | E",
                        "Between",
                        "FIGURES 3 | F",
                        "FIGURES 1 | G",
                        "NONE 1 | H");
        assertThat(read.paragraphs().get(3).enclosures()).hasSize(3);
    }

    @Test
    void headingsBearTheirNumbers() {
        var files = files(
                "",
                "<text:h text:outline-level='1'>A</text:h><text:h text:outline-level='2'>B</text:h>"
                        + "<text:h text:outline-level='1'>C</text:h><text:h text:outline-level='2'>D</text:h>");
        files.put(
                "styles.xml",
                "<office:document-styles " + OdtFile.NAMESPACES + "><office:styles><text:outline-style>"
                        + "<text:outline-level-style text:level='1' style:num-format='1'/>"
                        + "<text:outline-level-style text:level='2' style:num-format='1' text:display-levels='2' style:num-suffix=')'/>"
                        + "</text:outline-style></office:styles></office:document-styles>");
        var headings = new String[] {"HEADING 1: 1 A", "HEADING 2: 1.1) B", "HEADING 1: 2 C", "HEADING 2: 2.1) D"};
        assertThat(lines(read(files))).containsExactly(headings);
        files.computeIfPresent(
                "content.xml", (name, xml) -> xml.replaceAll("(<text:h [^>]*>)", "$1<text:number>9</text:number>"));
        assertThat(lines(read(files))).containsExactly(headings);
        files.remove("styles.xml");
        assertThat(lines(read(files)))
                .containsExactly("HEADING 1: 9 A", "HEADING 2: 9 B", "HEADING 1: 9 C", "HEADING 2: 9 D");
    }

    @Test
    void tablesKeepTheirCells() {
        var read = body("<table:table><table:table-column/><table:table-header-rows><table:table-row>"
                + "<table:table-cell table:number-columns-spanned='2'>" + p("A")
                + "</table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row>"
                + "<table:table-cell table:number-rows-spanned='2'>" + p("B") + "</table:table-cell><table:table-cell>"
                + p("C")
                + "</table:table-cell></table:table-row><table:table-row><table:covered-table-cell/><table:table-cell>"
                + p("D") + "</table:table-cell></table:table-row></table:table>");
        assertThat(read.paragraphs())
                .extracting(p -> p.enclosures().get(0))
                .containsExactly(
                        new Enclosure.Cell(1, 1, 1, true, 2, 1),
                        new Enclosure.Cell(1, 2, 1, false, 1, 2),
                        new Enclosure.Cell(1, 2, 2, false, 1, 1),
                        new Enclosure.Cell(1, 3, 1, false, 1, 1));
    }

    /** ODF 1.2, 19.675 and 19.679: cells and rows that are the same are written once. */
    @Test
    void whatIsRepeatedStandsInEachPlace() {
        var table = "<table:table><table:table-row><table:table-cell table:number-columns-repeated='3'>" + p("A")
                + "</table:table-cell><table:table-cell>" + p("B") + "</table:table-cell></table:table-row>"
                + "<table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='2'/>"
                + "<table:table-cell>" + p("C") + "</table:table-cell></table:table-row></table:table>";
        assertThat(read(files("", table)).paragraphs())
                .extracting(p -> {
                    var cell = (Enclosure.Cell) p.enclosures().get(0);
                    return p.text() + " " + cell.row() + "." + cell.column();
                })
                .containsExactly("A 1.1", "A 1.2", "A 1.3", "B 1.4", "C 2.3", "C 3.3");
    }

    @Test
    void repetitionHasABound() {
        var cell = "<table:table-cell table:number-columns-repeated='9999'>";
        var inner = "<table:table><table:table-row table:number-rows-repeated='9999'>" + cell + p("A")
                + "</table:table-cell></table:table-row></table:table>";
        var outer = "<table:table><table:table-row table:number-rows-repeated='9999'>" + cell + inner
                + "</table:table-cell></table:table-row></table:table>";
        assertThat(read(files("", outer)).paragraphs()).hasSizeBetween(1000, 3000);
    }

    /** Numbers are counted in the digits, or the letters, of the script that the format begins with (ODF 1.3, 19.502). */
    @ParameterizedTest
    @CsvSource({
        "'١, ٢, ٣, ...', 9, ٩) | ١٠)",
        "'۱, ۲, ۳, ...', 9, ۹) | ۱۰)",
        "'أ, ب, ت, ...', 3, ت) | ث)",
        "'أ, ب, ج, د, ...', 3, ج) | د)",
        "A, 26, Z) | AA)",
        "a, 27, aa) | ab)",
        "I, 4, IV) | V)",
        "1, 9, 9) | 10)",
    })
    void labelsAreWrittenInTheDigitsOfTheirFormat(String format, int start, String labels) {
        var style = "<text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-format='"
                + format + "' style:num-suffix=')' text:start-value='" + start + "'/></text:list-style>";
        assertThat(labels(read(files(style, list("text:style-name='L'", p("x"), p("y"))))))
                .containsExactly(labels.split(" \\| ")[0] + " | x", labels.split(" \\| ")[1] + " | y");
    }

    /** Letters run on together where the file says so (ODF 1.3, 19.506). */
    @Test
    void lettersMayBeDoubledTogether() {
        var style = "<text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-format='a'"
                + " style:num-letter-sync='true' style:num-suffix=')' text:start-value='28'/></text:list-style>";
        assertThat(labels(read(files(style, list("text:style-name='L'", p("x"))))))
                .containsExactly("bb) | x");
    }

    private static String numbered(String list, int level, String more, String text) {
        return "<text:numbered-paragraph text:list-id='" + list + "' text:style-name='L' text:level='" + level + "' "
                + more + "><text:number>?</text:number>" + p(text) + "</text:numbered-paragraph>";
    }

    /** A paragraph of a list may stand for itself (ODF 1.3, part 3, 5.3.6). */
    @Test
    void numberedParagraphsAreItems() {
        var style = "<text:list-style style:name='L'>"
                + "<text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>"
                + "<text:list-level-style-number text:level='2' style:num-format='a' style:num-suffix=')'/>"
                + "</text:list-style>";
        var read = read(files(
                style,
                numbered("n", 1, "", "A")
                        + numbered("n", 2, "", "B")
                        + p("Between")
                        + numbered("n", 2, "", "C")
                        + numbered("n", 1, "", "D")
                        + numbered("n", 2, "text:start-value='4'", "E")
                        + numbered("o", 1, "", "F")));
        assertThat(labels(read))
                .containsExactly(
                        "FIGURES 1 | A", "a) | B", "Between", "b) | C", "FIGURES 2 | D", "d) | E", "FIGURES 1 | F");
        assertThat(lines(read)).contains("LIST_ITEM 1: A", "LIST_ITEM 2: B", "LIST_ITEM 2: E");
        assertThat(read.paragraphs().get(3).enclosures().get(0))
                .isEqualTo(read.paragraphs().get(0).enclosures().get(0))
                .isNotEqualTo(read.paragraphs().get(6).enclosures().get(0));
    }
}
