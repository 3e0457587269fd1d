package org.dragoman.okapi;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ExtractedDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.RtfFile.body;

/** Tables and lists of Rich Text Format (RTF 1.9.1). */
@Tag("plain")
class RtfStructureTest {
    private static List<String> places(ExtractedDocument read) {
        return read.paragraphs().stream()
                .map(p -> p.enclosures().stream().map(RtfStructureTest::place).collect(Collectors.joining(" ")) + " | "
                        + p.text())
                .toList();
    }

    private static String place(Enclosure enclosure) {
        if (enclosure instanceof Enclosure.Cell c) {
            return (c.header() ? "head " : "") + c.table() + ":" + c.row() + "." + c.column() + " " + c.columns() + "x"
                    + c.rows();
        }
        var item = (Enclosure.Item) enclosure;
        return item.list() + "." + item.item() + (item.label() == null ? "" : " " + item.label());
    }

    @Test
    void tablesKeepTheirCells() {
        var read = body(
                "\\trowd\\trhdr\\cellx4000\\pard\\intbl A\\cell\\row"
                        + "\\trowd\\clvmgf\\cellx2000\\cellx4000\\pard\\intbl B\\cell C\\par D\\cell\\row"
                        + "\\trowd\\clvmrg\\cellx2000\\cellx4000\\pard\\intbl\\cell E\\cell\\trowd\\clvmrg\\cellx2000\\cellx4000\\row"
                        + "\\pard After\\par\\trowd\\clmgf\\cellx1000\\clmrg\\cellx2000\\cellx3000\\pard\\intbl F\\cell\\cell G\\cell\\row");
        assertThat(places(read))
                .containsExactly(
                        "head 1:1.1 2x1 | A",
                        "1:2.1 1x2 | B",
                        "1:2.2 1x1 | C",
                        "1:2.2 1x1 | D",
                        "1:3.1 1x1 | E",
                        " | After",
                        "2:1.1 2x1 | F",
                        "2:1.2 1x1 | G");
    }

    /** RTF 1.9.1, Nested tables: a row inside of a cell says behind its cells how it is made. */
    @Test
    void tablesInCellsKeepTheirCells() {
        var read = body("\\trowd\\cellx5000\\cellx9000\\pard\\intbl A\\par\\pard\\intbl\\itap2 a\\nestcell b\\nestcell"
                + "{\\*\\nesttableprops\\trowd\\trhdr\\cellx1000\\cellx2000\\nestrow}{\\nonesttables\\par}"
                + "\\pard\\intbl\\itap2 c\\nestcell{\\*\\nesttableprops\\trowd\\cellx2000\\nestrow}{\\nonesttables\\par}"
                + "\\pard\\intbl\\itap1 B\\cell C\\cell\\row\\pard After\\par");
        assertThat(places(read))
                .containsExactly(
                        "2:1.1 1x1 | A",
                        "2:1.1 1x1 head 1:1.1 1x1 | a",
                        "2:1.1 1x1 head 1:1.2 1x1 | b",
                        "2:1.1 1x1 1:2.1 2x1 | c",
                        "2:1.1 1x1 | B",
                        "2:1.2 1x1 | C",
                        " | After");
    }

    private static String item(int level, String label, String text) {
        return "{\\listtext\\pard\\plain " + label + "\\tab}\\pard\\ls1\\ilvl" + level + " " + text + "\\par";
    }

    @Test
    void itemsBearTheLabelsThatTheFileShows() {
        var read = body(item(0, "1.", "A") + item(1, "(a)", "B") + item(1, "{\\f2\\'b7}", "C") + item(0, "2.", "D")
                + item(0, "Article 3.", "E") + "\\pard F\\par");
        assertThat(places(read))
                .containsExactly("1.1 | A", "1.1 2.1 (a) | B", "1.1 2.2 | C", "1.2 | D", " | Article 3. E", " | F");
    }

    /** RTF 1.9.1, Bullets and numbering: before Word 97, only the label tells one list from the next. */
    @Test
    void listsWithoutANumberOfTheirOwnAreToldByTheirLabels() {
        var read = body(
                "\\pard{\\pntext\\'B7\\tab}{\\*\\pn\\pnlvlblt}A\\par{\\pntext\\'B7\\tab}B\\par{\\pntext 1.\\tab}C\\par"
                        + "{\\pntext 2.\\tab}D\\par{\\pntext 1.\\tab}E\\par");
        assertThat(places(read)).containsExactly("1.1 | A", "1.2 | B", "2.1 | C", "2.2 | D", "3.1 | E");
    }

    private static String level(int format, String text) {
        return "{\\listlevel\\levelnfc" + format + "\\leveljc0\\levelstartat1{\\leveltext\\leveltemplateid7" + text
                + ";}{\\levelnumbers\\'01;}\\fi-360}";
    }

    /** RTF 1.9.1, List tables: a program may leave it to the reader to count. */
    @Test
    void listsAreCountedAsTheyAreDefinedWhereNoLabelIsWritten() {
        var tables = "{\\*\\listtable{\\list\\listtemplateid1" + level(0, "\\'02\\'00.")
                + level(4, "\\'03(\\'01)") + level(1, "\\'05\\'00.\\'01.\\'02") + "{\\listname ;}\\listid5}"
                + "{\\list" + level(23, "\\'01\\u-3913 ?") + "\\listid6}}"
                + "{\\*\\listoverridetable{\\listoverride\\listid5\\listoverridecount0\\ls1}"
                + "{\\listoverride\\listid6\\listoverridecount0\\ls2}}";
        var read = body(tables + "\\pard\\ls1 A\\par\\pard\\ls1\\ilvl1 B\\par C\\par\\pard\\ls1\\ilvl2 D\\par"
                + "\\pard\\ls1 E\\par\\pard\\ls1\\ilvl1 F\\par\\pard\\ls2 G\\par\\pard\\ls9 H\\par");
        assertThat(places(read))
                .containsExactly(
                        "1.1 | A",
                        "1.1 2.1 (a) | B",
                        "1.1 2.2 (b) | C",
                        "1.1 2.2 (b) 3.1 1.b.I | D",
                        "1.2 | E",
                        "1.2 4.1 (a) | F",
                        "5.1 | G",
                        " | H");
        assertThat(read.omissions()).isEmpty();
    }

    @Test
    void whereLabelsAreWrittenAParagraphWithoutOneHasNone() {
        var tables = "{\\*\\listtable{\\list" + level(0, "\\'02\\'00.") + "\\listid5}}"
                + "{\\*\\listoverridetable{\\listoverride\\listid5\\ls1}}";
        assertThat(places(body(tables + item(0, "1.", "A") + "\\pard\\ls1 B\\par")))
                .containsExactly("1.1 | A", " | B");
    }
}
