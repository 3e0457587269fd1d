package org.dragoman.okapi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dragoman.language.Language;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ExtractedDocument;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;
import org.dragoman.statement.Omission;
import org.dragoman.statement.Omission.Kind;
import org.dragoman.statement.Omission.Passage;
import org.dragoman.statement.UnreadableDocument.Reason;
import org.dragoman.statement.UploadedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.assertUnreadable;
import static org.dragoman.okapi.Extractions.lines;

/** What OpenDocument texts say (ODF 1.3, part 3). */
@Tag("plain")
class OdtExtractionTest {
    private static final String NAMESPACES =
            """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
            xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
            xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" """;
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, String> files(String automatic, String body) {
        var files = new LinkedHashMap<String, String>();
        files.put("mimetype", TYPE);
        files.put(
                "content.xml",
                "<office:document-content " + NAMESPACES + "><office:automatic-styles>" + automatic
                        + "</office:automatic-styles><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
        return files;
    }

    private static ExtractedDocument read(Map<String, String> files, Kind... included) {
        var upload = new UploadedFile("a.odt", zip(files), Language.EN, Set.of(included));
        return new OkapiExtraction().extract(upload);
    }

    private static ExtractedDocument body(String body) {
        return read(files("", body));
    }

    private static String p(String text) {
        return "<text:p>" + text + "</text:p>";
    }

    @Test
    void headingsParagraphsAndWhiteSpace() {
        assertThat(lines(body("<text:h text:outline-level='2'>Water</text:h>"
                        + p("  It  is\n late.<text:s text:c='2'/>Very<text:tab/>" + "late<text:line-break/>now.")
                        + "<text:section>" + p("In a section.") + "</text:section>" + p(""))))
                .containsExactly(
                        "HEADING 2: Water", "PARAGRAPH: It is late.  Very\tlate\nnow.", "PARAGRAPH: In a section.");
    }

    @ParameterizedTest
    @CsvSource({
        "fo:font-weight='bold', water, BOLD",
        "fo:font-weight='700', water, BOLD",
        "fo:font-style='italic', water, ITALIC",
        "style:text-underline-style='wave', water, UNDERLINE",
        "style:text-line-through-style='solid', water, STRUCK",
        "style:text-position='super 58%', water, SUPERSCRIPT",
        "style:text-position='33% 58%', water, SUPERSCRIPT",
        "style:text-position='-10% 100%', water, SUBSCRIPT",
        "style:text-position='sub', water, SUBSCRIPT",
        "fo:background-color='#ffff00', water, HIGHLIGHT",
        "style:font-weight-complex='bold', ماء, BOLD"
    })
    void whatReadersSeeOfFormatting(String property, String word, Inline.Style style) {
        var styles = "<style:style style:name='T0' style:family='text'><style:text-properties " + property
                + "/></style:style><style:style style:name='T1' style:family='text' style:parent-style-name='T0'/>";
        var read = read(files(styles, p("The <text:span text:style-name='T1'>" + word + "</text:span>.")))
                .paragraphs()
                .get(0);
        assertThat(read.text()).isEqualTo("The <1>" + word + "</1>.");
        assertThat(read.codes()).extracting(InlineCode::content).containsOnly(Inline.Formatting.of(style));
    }

    @ParameterizedTest
    @CsvSource({
        "fo:font-weight='normal'",
        "style:text-position='0% 100%'",
        "style:text-underline-style='none'",
        "fo:color='#ff0000'",
        "style:font-weight-complex='bold'"
    })
    void whatNobodyWouldMissIsNoCode(String property) {
        var styles = "<style:style style:name='T1' style:family='text'><style:text-properties " + property
                + "/></style:style>";
        assertThat(lines(read(files(styles, p("The <text:span text:style-name='T1'>water</text:span>.")))))
                .containsExactly("PARAGRAPH: The water.");
    }

    @Test
    void linksFieldsAndReadings() {
        var read = body(
                p("See <text:a xlink:href='https://example.org/'>the report</text:a> of <text:date>3 May</text:date>"
                                + " on <text:page-number>7</text:page-number> in <text:ruby><text:ruby-base>東京</text:ruby-base>"
                                + "<text:ruby-text>とうきょう</text:ruby-text></text:ruby>.")
                        + "<text:p>A <text:bookmark text:name='b'/>place.</text:p>");
        assertThat(lines(read))
                .containsExactly("PARAGRAPH: See <1>the report</1> of 3 May on 7 in 東京(とうきょう).", "PARAGRAPH: A place.");
        assertThat(read.paragraphs().get(0).codes())
                .extracting(InlineCode::content)
                .containsOnly(new Inline.Link("https://example.org/"));
    }

    private static String note(String kind, String text) {
        return "<text:note text:note-class='" + kind + "'><text:note-citation>1</text:note-citation><text:note-body>"
                + p(text) + "</text:note-body></text:note>";
    }

    @Test
    void notesFollowTheTextAndHangFromTheirMarks() {
        var read = body(p("One" + note("footnote", "First.") + " two" + note("endnote", "Second.") + "."));
        assertThat(lines(read)).containsExactly("PARAGRAPH: One<1/> two<2/>.", "NOTE: First.", "NOTE: Second.");
        assertThat(read.paragraphs().get(0).codes())
                .extracting(InlineCode::content)
                .containsExactly(new Inline.NoteMark("footnote 0"), new Inline.NoteMark("endnote 1"));
        assertThat(read.paragraphs())
                .extracting(ExtractedParagraph::enclosures)
                .containsExactly(
                        List.of(), List.of(new Enclosure.Note("footnote 0")), List.of(new Enclosure.Note("endnote 1")));
    }

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
                "<office:document-styles " + NAMESPACES + "><office:styles><text:outline-style>"
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

    @Test
    void titlesAndQuotationsAreKnownByTheStylesTheyComeFrom() {
        var styles = "<style:style style:name='P1' style:family='paragraph' style:parent-style-name='Title'/>"
                + "<style:style style:name='P2' style:family='paragraph' style:parent-style-name='Quotations'/>";
        assertThat(lines(read(files(
                        styles, "<text:p text:style-name='P1'>T</text:p><text:p text:style-name='P2'>Q</text:p>"))))
                .containsExactly("HEADING 1: T", "QUOTE: Q");
    }

    @Test
    void boxesShapesAndFormulas() {
        var files = files(
                "",
                p("Before<draw:frame><draw:text-box>" + p("In a box.")
                                + "</draw:text-box></draw:frame> and <draw:frame><draw:object xlink:href='./Object 1'/>"
                                + "<draw:image xlink:href='./r.png'/></draw:frame>.")
                        + "<draw:custom-shape>" + p("On a shape.") + "</draw:custom-shape>"
                        + p("<draw:frame><draw:image xlink:href='m.png'/><svg:desc>A map</svg:desc></draw:frame>"));
        files.put(
                "Object 1/content.xml",
                "<math xmlns='http://www.w3.org/1998/Math/MathML'><mrow><mi>x</mi><mo>=</mo><mn>5</mn></mrow></math>");
        var read = read(files);
        assertThat(lines(read))
                .containsExactly(
                        "PARAGRAPH: Before and x=5.",
                        "PARAGRAPH: In a box.",
                        "PARAGRAPH: On a shape.",
                        "PARAGRAPH: <1/>");
        assertThat(read.omissions()).extracting(o -> o.kind()).containsExactly(Kind.ALT_TEXT);
    }

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
                "<office:document-styles " + NAMESPACES + "><office:master-styles><style:master-page><style:header>"
                        + p("Letterhead") + "</style:header><style:footer>" + p("Address")
                        + "</style:footer></style:master-page></office:master-styles></office:document-styles>");
        files.put(
                "meta.xml",
                "<office:document-meta " + NAMESPACES + "><dc:title>Maps</dc:title></office:document-meta>");
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
    void theBlankAfterARunStaysOutside() {
        var struck =
                "<style:style style:name='S' style:family='text'><style:text-properties style:text-line-through-style='solid'/></style:style>";
        assertThat(
                        lines(
                                read(
                                        files(
                                                struck,
                                                p(
                                                        "A <text:span text:style-name='S'>b</text:span> <text:a xlink:href='https://e.org'>c</text:a>")))))
                .containsExactly("PARAGRAPH: A <1>b</1> <2>c</2>");
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

    @Test
    void whatIsNoTextIsRefused() {
        var sheet = files("", p("A"));
        sheet.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        assertUnreadable(Reason.EXTENSION_LIES, () -> read(sheet));
        var locked = files("", p("A"));
        locked.put("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>");
        assertUnreadable(Reason.ENCRYPTED, () -> read(locked));
        var empty = files("", p(" "));
        assertUnreadable(Reason.NO_TEXT, () -> read(empty));
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
}
