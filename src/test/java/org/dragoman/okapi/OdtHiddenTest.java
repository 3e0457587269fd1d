package org.dragoman.okapi;

import java.util.List;
import java.util.Set;
import org.dragoman.statement.ExtractedDocument;
import org.dragoman.statement.Omission;
import org.dragoman.statement.Omission.Kind;
import org.dragoman.statement.Omission.Passage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.lines;
import static org.dragoman.okapi.OdtFile.body;
import static org.dragoman.okapi.OdtFile.files;
import static org.dragoman.okapi.OdtFile.p;
import static org.dragoman.okapi.OdtFile.read;

/** What nobody sees of OpenDocument texts is no text, and is reported. */
@Tag("plain")
class OdtHiddenTest {
    @Test
    void whatIsLeftOutIsReported() {
        var hidden =
                "<style:style style:name='H' style:family='text'><style:text-properties text:display='none'/></style:style>";
        var files = files(
                hidden,
                "<text:tracked-changes><text:changed-region><text:deletion>" + p("gone")
                        + "</text:deletion></text:changed-region></text:tracked-changes>"
                        + p(
                                "The <text:span text:style-name='H'>unseen</text:span>map<office:annotation><dc:creator>Ann</dc:creator>"
                                        + p("Is it so?") + "</office:annotation>"
                                        + "<draw:frame><draw:image xlink:href='m.png'/></draw:frame>"
                                        + "<draw:frame draw:name='Chart'><draw:object xlink:href='./Object 9'/></draw:frame>"));
        files.put(
                "styles.xml",
                "<office:document-styles " + OdtFile.NAMESPACES
                        + "><office:master-styles><style:master-page><style:header>"
                        + p("Letterhead") + "</style:header><style:footer>" + p("Address")
                        + "</style:footer></style:master-page></office:master-styles></office:document-styles>");
        files.put(
                "meta.xml",
                "<office:document-meta " + OdtFile.NAMESPACES + "><dc:title>Maps</dc:title></office:document-meta>");
        files.put("Basic/Standard/Module1.xml", "<x/>");
        var read = read(files);
        assertThat(lines(read)).containsExactly("PARAGRAPH: The map");
        assertThat(read.omissions())
                .extracting(o -> o.kind() + " "
                        + o.passages().stream().map(Passage::text).toList())
                .containsExactlyInAnyOrder(
                        "HEADER [Letterhead]",
                        "FOOTER [Address]",
                        "COMMENT [Is it so?]",
                        "TITLE [Maps]",
                        "DELETION [gone]",
                        "HIDDEN [unseen]",
                        "IMAGE []",
                        "OBJECT [Chart]",
                        "MACRO []");
        assertThat(read.omissions().stream()
                        .filter(o -> Set.of(Kind.COMMENT, Kind.HIDDEN, Kind.IMAGE, Kind.OBJECT)
                                .contains(o.kind()))
                        .flatMap(o -> o.passages().stream()))
                .extracting(Passage::place)
                .containsOnly("The map");
        assertThat(lines(read(files, Kind.HEADER, Kind.FOOTER, Kind.COMMENT)))
                .containsExactly(
                        "PARAGRAPH: Letterhead", "PARAGRAPH: The map", "PARAGRAPH: Is it so?", "PARAGRAPH: Address");
    }

    /** Hidden by a style, a condition that held when the file was written, or a variable that is only set. */
    @Test
    void whatIsHiddenIsLeftOutAndReported() {
        var hidden =
                "<style:style style:name='H' style:family='paragraph'><style:text-properties text:display='none'/></style:style>";
        var read = read(files(
                hidden,
                "<text:p text:style-name='H'>By style.</text:p>"
                        + "<text:section text:display='condition' text:condition='a' text:is-hidden='true'>"
                        + p("In a section.")
                        + "</text:section><text:section text:display='condition' text:condition='a'>" + p("Shown.")
                        + "</text:section>"
                        + p("<text:hidden-paragraph text:condition='a' text:is-hidden='true'/>By a field.")
                        + p("<text:hidden-paragraph text:condition='a' text:is-hidden='false'/>Seen."
                                + "<draw:frame><draw:text-box>"
                                + p("<text:hidden-paragraph text:is-hidden='true'/>In a box.")
                                + "</draw:text-box></draw:frame>")
                        + p("Set <text:variable-set text:name='x' text:display='none'>5</text:variable-set>x.")));
        assertThat(lines(read)).containsExactly("PARAGRAPH: Shown.", "PARAGRAPH: Seen.", "PARAGRAPH: Set x.");
        assertThat(read.omissions())
                .filteredOn(omission -> omission.kind() == Kind.HIDDEN)
                .flatExtracting(Omission::passages)
                .extracting(Omission.Passage::text)
                .containsExactlyInAnyOrder("By style.", "In a section.", "By a field.", "In a box.");
    }

    /** A field of hidden text says whether it was hidden when the file was written (ODF 1.3, part 3, 7.7.5 and 19.845). */
    @Test
    void hiddenTextIsReadWhereItsConditionShowsIt() {
        var read = body(p("A<text:hidden-text text:condition='a' text:string-value='1' text:is-hidden='true'>1"
                + "</text:hidden-text> b<text:hidden-text text:condition='a' text:string-value='2' text:is-hidden='false'>2"
                + "</text:hidden-text> c<text:hidden-text text:condition='a' text:string-value='3'>3</text:hidden-text>"
                + " d<text:hidden-text text:string-value='4' text:is-hidden='true'/>."));
        assertThat(lines(read)).containsExactly("PARAGRAPH: A b2 c3 d.");
        assertThat(hidden(read)).containsExactly("1", "4");
    }

    private static List<String> hidden(ExtractedDocument read) {
        return read.omissions().stream()
                .filter(omission -> omission.kind() == Kind.HIDDEN)
                .flatMap(omission -> omission.passages().stream())
                .map(Passage::text)
                .toList();
    }

    private static String style(String family, String name, String parent, String display) {
        return "<style:style style:name='" + name + "' style:family='" + family + "' style:parent-style-name='" + parent
                + "'>" + (display.isEmpty() ? "" : "<style:text-properties text:display='" + display + "'/>")
                + "</style:style>";
    }

    /** What a paragraph inherits from a named style hides it as well, unless it is said anew (ODF 1.3, part 3, 16.2). */
    @Test
    void paragraphsAreHiddenByTheStylesTheyComeFrom() {
        var files = files(
                style("paragraph", "P1", "Unseen", "") + style("paragraph", "P2", "Unseen", "true"),
                "<text:p text:style-name='P1'>One.</text:p><text:p text:style-name='P2'>Two.</text:p>"
                        + "<text:p text:style-name='Unseen'>Three.</text:p><text:h text:style-name='P1'>Four</text:h>"
                        + "<text:p text:style-name='Both'>Five <text:span text:style-name='Both'>six</text:span>.</text:p>");
        files.put(
                "styles.xml",
                "<office:document-styles " + OdtFile.NAMESPACES + "><office:styles>"
                        + style("paragraph", "Unseen", "Standard", "none") + style("text", "Both", "", "none")
                        + style("paragraph", "Both", "Standard", "")
                        + "</office:styles></office:document-styles>");
        var read = read(files);
        assertThat(lines(read)).containsExactly("PARAGRAPH: Two.", "PARAGRAPH: Five .");
        assertThat(hidden(read)).containsExactly("One.", "Three.", "Four", "six");
    }

    /** What stands in a cell that another covers is kept in the file and not shown (ODF 1.3, part 3, 9.1.5). */
    @Test
    void whatIsCoveredInATableIsReported() {
        var read = body("<table:table><table:table-row><table:table-cell table:number-columns-spanned='2'>" + p("A")
                + "</table:table-cell><table:covered-table-cell>" + p("B")
                + "</table:covered-table-cell></table:table-row></table:table>");
        assertThat(lines(read)).containsExactly("TABLE_CELL: A");
        assertThat(hidden(read)).containsExactly("B");
    }
}
