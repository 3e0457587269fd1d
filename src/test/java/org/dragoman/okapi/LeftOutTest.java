package org.dragoman.okapi;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dragoman.language.Language;
import org.dragoman.statement.ExtractedDocument;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;
import org.dragoman.statement.Omission.Kind;
import org.dragoman.statement.Omission.Passage;
import org.dragoman.statement.UploadedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Docx.paragraph;
import static org.dragoman.okapi.Docx.run;
import static org.dragoman.okapi.Extractions.lines;

/** What is left out is counted, with its place, and read when it is asked for. */
@Tag("plain")
class LeftOutTest {
    private static final byte[] DOCX = Docx.replaced(
            Docx.of(LeftOutTest::write),
            "<w:t>HERE</w:t>",
            "<w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
                    + "<wp:docPr id=\"1\" name=\"p\" descr=\"A map of Mosul\"/></wp:inline></w:drawing>");

    private static void write(XWPFDocument document) {
        document.getProperties().getCoreProperties().setTitle("The title");
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("The letterhead");
        document.createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("The address");
        var text = paragraph(document, "The map: ");
        run(text, "HERE");
        run(text, "unseen").setVanish(true);
        var deleted = text.getCTP().addNewDel().addNewR();
        deleted.addNewDelText().setStringValue("gone");
        var comment = document.createComments().createComment(Docx.number(7));
        comment.createParagraph().createRun().setText("Is it so?");
        text.getCTP().addNewR().addNewCommentReference().setId(Docx.number(7));
    }

    private static ExtractedDocument read(String name, byte[] content, Set<Kind> included) {
        return new OkapiExtraction().extract(new UploadedFile(name, content, Language.EN, included));
    }

    private static List<Passage> passages(ExtractedDocument read, Kind kind) {
        return read.omissions().stream()
                .filter(o -> o.kind() == kind)
                .flatMap(o -> o.passages().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "HEADER, The letterhead, ''",
        "FOOTER, The address, ''",
        "COMMENT, Is it so?, The map:",
        "TITLE, The title, ''",
        "ALT_TEXT, A map of Mosul, The map:",
        "DELETION, gone, The map:",
        "HIDDEN, unseen, The map:"
    })
    void whatADocxHoldsBesideItsText(Kind kind, String text, String place) {
        var read = read("a.docx", DOCX, Set.of());
        assertThat(lines(read)).containsExactly("PARAGRAPH: The map: <1/>");
        assertThat(passages(read, kind)).singleElement().satisfies(passage -> {
            assertThat(passage.text()).isEqualTo(text);
            assertThat(passage.place()).startsWith(place);
        });
    }

    @Test
    void partsOfPictures() {
        var page = "<p>Tap <map name=m><area alt='The port' title='Go'><area></map>here.</p>".getBytes(UTF_8);
        assertThat(passages(read("a.html", page, Set.of()), Kind.ALT_TEXT))
                .containsExactly(new Passage("Go", "Tap here.", 1), new Passage("The port", "Tap here.", 1));
        assertThat(lines(read("a.html", page, Set.of(Kind.ALT_TEXT))))
                .containsExactly("PARAGRAPH: Tap here.", "PARAGRAPH: Go", "PARAGRAPH: The port");
    }

    /** A report names the first of many; on request all are read. */
    @Test
    void allThatIsAskedForIsRead() {
        var page = ("<p>A" + "<i title='more'>b</i>".repeat(50)).getBytes(UTF_8);
        assertThat(read("a.html", page, Set.of()).omissions()).singleElement().satisfies(titles -> {
            assertThat(titles.count()).isEqualTo(50);
            assertThat(titles.passages()).hasSize(20);
        });
        assertThat(lines(read("a.html", page, Set.of(Kind.ALT_TEXT)))).hasSize(51);
    }

    /** What is described, or decorates, is no loss; an object is called what it is, in its place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:drawing><wp:inline><wp:docPr id='1' descr='A map'/></wp:inline></w:drawing> | A <1/>b | ALT_TEXT A map",
                "<w:drawing><wp:inline><wp:docPr id='1' title='A map'/></wp:inline></w:drawing> | A <1/>b | ALT_TEXT A map",
                "<w:pict><v:shape alt='A map'><v:imagedata/></v:shape></w:pict> | A <1/>b | ALT_TEXT A map",
                "<w:drawing><wp:inline><wp:docPr id='1'><e:decorative val='1'/></wp:docPr></wp:inline></w:drawing> | A <1/>b | ''",
                "<w:drawing><wp:inline><wp:docPr id='1'><e:decorative val='0'/></wp:docPr></wp:inline></w:drawing> | A <1/>b | IMAGE",
                "<w:pict><v:rect o:hr='t'/></w:pict> | A b | ''",
                "<w:pict><v:shape><v:imagedata/></v:shape></w:pict> | A b | IMAGE",
                "<w:pict><v:shape><v:textpath/></v:shape></w:pict> | A b | OBJECT WordArt",
                "<w:object><v:shape/><o:OLEObject ProgID='Excel.Sheet.12'/></w:object> | A b | OBJECT OLEObject Excel.Sheet.12",
                "<w:object/> | A b | OBJECT object",
                "<w:contentPart/> | A b | OBJECT contentPart",
                "<w:drawing><wp:inline><wp:docPr id='1'/><d:relIds/></wp:inline></w:drawing> | A <1/>b | OBJECT SmartArt",
                "<w:drawing><wp:inline><wp:docPr id='1'/><d:chart/></wp:inline></w:drawing> | A <1/>b | OBJECT chart"
            })
    void whatIsDrawn(String drawn, String text, String told) {
        var spaces = " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
                + " xmlns:e='http://schemas.microsoft.com/office/drawing/2017/decorative'"
                + " xmlns:o='urn:schemas-microsoft-com:office:office' xmlns:d='urn:d'>";
        var read = read(
                "a.docx",
                Docx.ofBody("<w:p><w:r" + spaces + "<w:t xml:space='preserve'>A </w:t>" + drawn
                        + "<w:t>b</w:t></w:r></w:p>"),
                Set.of());
        assertThat(lines(read)).containsExactly("PARAGRAPH: " + text);
        assertThat(read.omissions())
                .extracting(o -> (o.kind() + " " + o.passages().get(0).text()).strip())
                .isEqualTo(told.isEmpty() ? List.of() : List.of(told));
        assertThat(read.omissions())
                .allSatisfy(o -> assertThat(o.passages().get(0).place()).isEqualTo("A b"));
        assertThat(read.paragraphs().get(0).codes())
                .noneSatisfy(code -> assertThat(code.content()).isInstanceOf(Inline.Unknown.class));
    }

    /** Read as texts of their own, they are translated, and said once. */
    @Test
    void descriptionsThatAreReadStandForThemselves() {
        var page = "<p>A <abbr title='X y'>xy</abbr> <img src=a alt='A map'>.</p><p><img src=b alt='A seal'></p>";
        var read = read("a.html", page.getBytes(UTF_8), Set.of(Kind.ALT_TEXT));
        assertThat(lines(read))
                .containsExactly(
                        "PARAGRAPH: A <1>xy</1> <2/>.", "PARAGRAPH: X y", "PARAGRAPH: A map", "PARAGRAPH: A seal");
        assertThat(read.paragraphs().get(0).codes())
                .extracting(InlineCode::content)
                .containsOnly(Inline.Formatting.of(Inline.Style.ABBREVIATION), new Inline.Image(""));
        assertThat(passages(read, Kind.ALT_TEXT)).isEmpty();
    }

    /** ECMA-376-1, 17.7.3: of the styles of table, paragraph and run an odd number hides; the run itself outweighs them. */
    @ParameterizedTest
    @CsvSource({
        "Secret, '', '', hidden",
        "Deeper, '', '', hidden",
        "Open, '', '', shown",
        "Plain, '', '', shown",
        "Plain, Hush, '', hidden",
        "Secret, Hush, '', shown",
        "Secret, '', <w:vanish w:val='off'/>, shown",
        "Secret, Hush, <w:vanish/>, hidden",
        "Plain, '', <w:vanish/>, hidden"
    })
    void whatIsHidden(String paragraph, String run, String own, String seen) {
        var docx = Docx.of(d -> {
            for (var type : List.of(STStyleType.PARAGRAPH, STStyleType.CHARACTER)) {
                var name = type == STStyleType.PARAGRAPH ? "Secret" : "Hush";
                Docx.style(d, name, name, s -> {
                    s.setType(type);
                    s.addNewRPr().addNewVanish();
                });
            }
            for (var name : List.of("Plain", "Deeper", "Open")) {
                Docx.style(d, name, name, s -> {
                    s.setType(STStyleType.PARAGRAPH);
                    if (!name.equals("Plain")) {
                        s.addNewBasedOn().setVal("Secret");
                    }
                    if (name.equals("Open")) {
                        s.addNewRPr().addNewVanish().setVal("0");
                    }
                });
            }
            paragraph(d, "Before.");
            var written = paragraph(d, "Words.");
            written.setStyle(paragraph);
            var properties = written.getRuns().get(0).getCTR().addNewRPr();
            if (!run.isEmpty()) {
                properties.addNewRStyle().setVal(run);
            }
            if (!own.isEmpty()) {
                properties.addNewVanish().setVal(own.contains("off") ? "off" : "on");
            }
        });
        var read = read("a.docx", docx, Set.of());
        boolean hidden = seen.equals("hidden");
        assertThat(lines(read))
                .containsExactlyElementsOf(
                        hidden ? List.of("PARAGRAPH: Before.") : List.of("PARAGRAPH: Before.", "PARAGRAPH: Words."));
        assertThat(passages(read, Kind.HIDDEN))
                .extracting(Passage::text)
                .isEqualTo(hidden ? List.of("Words.") : List.of());
    }

    @Test
    void whatIsAskedForIsRead() {
        var read = read("a.docx", DOCX, EnumSet.of(Kind.HEADER, Kind.FOOTER, Kind.COMMENT, Kind.TITLE, Kind.ALT_TEXT));
        assertThat(lines(read))
                .containsExactly(
                        "HEADING 1: The title",
                        "PARAGRAPH: The letterhead",
                        "PARAGRAPH: The map: <1/>",
                        "PARAGRAPH: A map of Mosul",
                        "PARAGRAPH: The address",
                        "NOTE: Is it so?");
        assertThat(read.omissions()).extracting(o -> o.kind()).containsOnly(Kind.DELETION, Kind.HIDDEN);
    }

    @Test
    void oneOfThemAlone() {
        assertThat(lines(read("a.docx", DOCX, Set.of(Kind.FOOTER))))
                .containsExactly("PARAGRAPH: The map: <1/>", "PARAGRAPH: The address");
    }

    @Test
    void titlesAndDescriptionsOfPages() {
        var page =
                "<html><head><title>The title</title></head><body><p>See <img src=a alt='A map'> here.</p></body></html>"
                        .getBytes(UTF_8);
        assertThat(lines(read("a.html", page, Set.of(Kind.TITLE, Kind.ALT_TEXT))))
                .containsExactly("HEADING 1: The title", "PARAGRAPH: See <1/> here.", "PARAGRAPH: A map");
        assertThat(passages(read("a.html", page, Set.of()), Kind.ALT_TEXT))
                .containsExactly(new Passage("A map", "See here.", 1));
    }

    @Test
    void whatShowsWhenAReaderPointsAtIt() {
        var page = "<p>One <a href='https://e.org' title='The site'>two</a>.</p><p>A <abbr title='X y'>xy</abbr>.</p>"
                .getBytes(UTF_8);
        assertThat(passages(read("a.html", page, Set.of()), Kind.ALT_TEXT))
                .containsExactly(new Passage("The site", "One two.", 1), new Passage("X y", "A xy.", 2));
        assertThat(lines(read("a.html", page, Set.of(Kind.ALT_TEXT))))
                .containsExactly(
                        "PARAGRAPH: One <1>two</1>.",
                        "PARAGRAPH: The site",
                        "PARAGRAPH: A <1>xy</1>.",
                        "PARAGRAPH: X y");
        assertThat(passages(
                        read("a.md", "See [it](https://e.org 'A title').".getBytes(UTF_8), Set.of()), Kind.ALT_TEXT))
                .containsExactly(new Passage("A title", "See it.", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#part", "annex.html", "/annex", "../annex", "file:///annex", "javascript:annex()"})
    void linksThatLeadNowhere(String address) {
        var page = ("<p>See <a href='" + address + "'>it</a> and <a href='https://example.org'>that</a>.</p>");
        assertThat(passages(read("a.html", page.getBytes(UTF_8), Set.of()), Kind.LINK))
                .containsExactly(new Passage(address, "See it and that.", 1));
        var markdown = "See [it](<" + address + ">) and [that](mailto:press@example.org).";
        assertThat(passages(read("a.md", markdown.getBytes(UTF_8), Set.of()), Kind.LINK))
                .containsExactly(new Passage(address, "See it and that.", 1));
    }

    @Test
    void macrosAreCountedAndNeverRead() {
        var parts = Docx.mapped(DOCX, name -> name.replace("docProps/app.xml", "word/vbaProject.bin"), (n, b) -> b);
        assertThat(passages(read("a.docm", parts, Set.of()), Kind.MACRO))
                .containsExactly(new Passage("word/vbaProject.bin", ""));
    }

    @Test
    void documentsInDocuments() {
        var page = "<html><body><h2>Inside</h2><p>A page.</p></body></html>".getBytes(UTF_8);
        var body =
                "<w:p><w:r><w:t>Before.</w:t></w:r></w:p><w:altChunk r:id='chunk'/><w:p><w:r><w:t>After.</w:t></w:r></w:p>";
        var chunk = Docx.replaced(
                Docx.mapped(Docx.ofBody(body), n -> n.replace("docProps/app.xml", "word/page.html"), (n, b) -> b),
                "</Relationships>",
                "<Relationship Id='chunk' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk'"
                        + " Target='/word/page.html'/></Relationships>");
        assertThat(lines(read("a.docx", Docx.withPart(chunk, "word/page.html", page), Set.of())))
                .containsExactly("PARAGRAPH: Before.", "HEADING 2: Inside", "PARAGRAPH: A page.", "PARAGRAPH: After.");
        assertThat(passages(
                        read("a.docx", Docx.withPart(chunk, "word/page.html", new byte[] {0}), Set.of()), Kind.OBJECT))
                .containsExactly(new Passage("word/page.html", ""));
    }
}
