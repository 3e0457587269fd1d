package org.dragoman.okapi;

import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;
import org.dragoman.statement.Omission;
import org.dragoman.statement.Translations;
import org.dragoman.statement.UploadedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.extract;
import static org.dragoman.okapi.Extractions.lines;

/** No text is passed over for the element that it stands in; deleted and moved text is not read. */
@Tag("plain")
class WordPlainTest {

    private static List<String> linesOf(String body) {
        return lines(extract("a.docx", Docx.ofBody(body)));
    }

    private static String text(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:ins w:id='1' w:author='a'>%s</w:ins>",
                "<w:moveTo w:id='1' w:author='a'>%s</w:moveTo>",
                "<w:sdt><w:sdtPr><w:alias w:val='no text'/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>",
                "<w:smartTag w:uri='u' w:element='place'><w:smartTagPr><w:attr w:name='a' w:val='b'/></w:smartTagPr>%s</w:smartTag>",
                "<w:customXml w:element='e'><w:customXmlPr/>%s</w:customXml>",
                "<w:moveFromRangeStart w:id='1' w:name='m'/>%s<w:moveFromRangeEnd w:id='1'/>",
                "<w:moveToRangeStart w:id='1' w:name='m'/>%s<w:moveToRangeEnd w:id='1'/>",
                "<w:customXmlDelRangeStart w:id='1'/>%s<w:customXmlDelRangeEnd w:id='1'/>",
                "<w:bookmarkStart w:id='1' w:name='m'/>%s<w:bookmarkEnd w:id='1'/>",
                "<mc:AlternateContent><mc:Choice Requires='w14'>%1$s</mc:Choice><mc:Fallback>%1$s</mc:Fallback></mc:AlternateContent>",
                "<w:del w:id='1' w:author='a'><w:r><w:delText>gone</w:delText></w:r></w:del>%s",
                "<w:moveFrom w:id='1' w:author='a'><w:r><w:t>gone</w:t></w:r></w:moveFrom>%s"
            })
    void whateverSurroundsText(String wrapper) {
        var inside = "<w:p>" + text("In ") + wrapper.formatted(text("Mosul")) + text(" today.") + "</w:p>";
        assertThat(linesOf(inside)).containsExactly("PARAGRAPH: In Mosul today.");
        var around = "<w:p>" + text("One.") + "</w:p>" + wrapper.formatted("<w:p>" + text("Two.") + "</w:p>");
        assertThat(linesOf(around + "<w:p>" + text("Three.") + "</w:p>"))
                .containsExactly("PARAGRAPH: One.", "PARAGRAPH: Two.", "PARAGRAPH: Three.");
    }

    /** ECMA-376-1, 17.3.2.3 and 17.3.2.8. */
    @Test
    void textKeepsTheWayItRuns() {
        var body = "<w:p>" + text("In ") + "<w:bdo w:val='rtl'>" + text("abc") + "<w:dir w:val='ltr'>" + text("d")
                + "</w:dir></w:bdo><w:dir>" + text(".") + "</w:dir></w:p>";
        var read = extract("a.docx", Docx.ofBody(body));
        assertThat(lines(read)).containsExactly("PARAGRAPH: In <1>abc<2>d</2></1>.");
        assertThat(read.paragraphs().get(0).codes())
                .extracting(InlineCode::content)
                .startsWith(
                        new Inline.Direction(Inline.Direction.Way.RIGHT_TO_LEFT, true),
                        new Inline.Direction(Inline.Direction.Way.LEFT_TO_RIGHT, false));
    }

    @Test
    void aDeletedEndJoinsParagraphs() {
        assertThat(linesOf("<w:p><w:pPr><w:rPr><w:del w:id='1' w:author='a'/></w:rPr></w:pPr>" + text("One ")
                        + "</w:p><w:p>" + text("sentence.") + "</w:p>"))
                .containsExactly("PARAGRAPH: One sentence.");
    }

    /** ECMA-376-1, 17.5.2: what stands around paragraphs is none, whichever of them it stands around. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>",
                "%s<w:bookmarkStart w:id='1' w:name='m'/><w:customXml w:element='e'><w:customXmlPr/><w:sdt>"
                        + "<w:sdtContent>%s</w:sdtContent></w:sdt></w:customXml>",
                "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>%s",
                "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt><w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>"
            })
    void aDeletedEndJoinsParagraphsOverTheirWrappers(String around) {
        var first = "<w:p><w:pPr><w:rPr><w:del w:id='1' w:author='a'/></w:rPr></w:pPr>" + text("One ") + "</w:p>";
        var file = Docx.ofBody(
                around.formatted(first, "<w:p>" + text("sentence.") + "</w:p>") + "<w:p>" + text("Two.") + "</w:p>");
        assertThat(lines(extract("a.docx", file))).containsExactly("PARAGRAPH: One sentence.", "PARAGRAPH: Two.");
        var upload = new UploadedFile("a.docx", file, Language.EN);
        var translated = Translations.of(new OkapiExtraction().extract(upload), text -> text + " (fr)");
        assertThat(lines(new OkapiExtraction().extract(new OkapiMerge().merged(upload, translated, Language.FR))))
                .containsExactly("PARAGRAPH: One sentence. (fr)", "PARAGRAPH: Two. (fr)");
    }

    @Test
    void deletedRowsAndCellsAreNotRead() {
        var cell = "<w:tc><w:tcPr>%s</w:tcPr><w:p>" + text("%s") + "</w:p></w:tc>";
        assertThat(linesOf("<w:tbl><w:tr>" + cell.formatted("", "Kept") + cell.formatted("<w:cellDel w:id='2'/>", "no")
                        + "</w:tr><w:tr><w:trPr><w:del w:id='1' w:author='a'/></w:trPr>" + cell.formatted("", "no")
                        + "</w:tr></w:tbl>"))
                .containsExactly("TABLE_CELL: Kept");
    }

    @ParameterizedTest
    @CsvSource({
        "Symbol, F0B0, °",
        "Symbol, 00B0, °",
        "symbol, F061, α",
        "Wingdings, F0FC, ✓",
        "Wingdings 2, F050, 🗸",
        "Times New Roman, 2713, ✓",
        "An unknown font, F041, \uFFFD"
    })
    void symbolsAreTheirCharacters(String font, String code, String character) {
        var symbol = "<w:r><w:sym w:font='" + font + "' w:char='" + code + "'/></w:r>";
        assertThat(linesOf("<w:p>" + text("A ") + symbol + text(" z") + "</w:p>"))
                .containsExactly("PARAGRAPH: A " + character + " z");
    }

    @Test
    void charactersOfSuchFontsInText() {
        var run = "<w:r><w:rPr><w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/></w:rPr><w:t>\uF0FC</w:t></w:r>";
        assertThat(linesOf("<w:p>" + text("Done ") + run + text(".") + "</w:p>"))
                .containsExactly("PARAGRAPH: Done ✓.");
    }

    /** In such a font, the letters of the keyboard show what stands in their places; complex scripts have no part in it. */
    @ParameterizedTest
    @CsvSource({
        "w:ascii='Symbol' w:hAnsi='Symbol', 'a b', 'α β'",
        "w:ascii='Wingdings' w:hAnsi='Wingdings', \u00FC, ✓",
        "w:ascii='Webdings' w:hAnsi='Webdings', a, ✔",
        "w:ascii='Arial' w:hAnsi='Arial' w:cs='Symbol', a, a",
        "w:ascii='Symbol' w:hAnsi='Symbol', الف, الف"
    })
    void lettersOfSymbolFonts(String fonts, String letters, String shown) {
        var run = "<w:r><w:rPr><w:rFonts " + fonts + "/></w:rPr><w:t>" + letters + "</w:t></w:r>";
        assertThat(linesOf("<w:p>" + text("It is ") + run + text(".") + "</w:p>"))
                .containsExactly("PARAGRAPH: It is " + shown + ".");
    }

    @Test
    void whatASymbolFontDoesNotHaveIsReported() {
        var run = "<w:r><w:rPr><w:rFonts w:ascii='Symbol' w:hAnsi='Symbol'/></w:rPr><w:t>\u0080</w:t></w:r>";
        var read = extract("a.docx", Docx.ofBody("<w:p>" + text("It is ") + run + "</w:p>"));
        assertThat(lines(read)).containsExactly("PARAGRAPH: It is \uFFFD");
        assertThat(read.omissions()).singleElement().satisfies(o -> {
            assertThat(o.kind()).isEqualTo(Omission.Kind.SYMBOL);
            assertThat(o.passages()).containsExactly(new Omission.Passage("Symbol", "It is \uFFFD", 1));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "<w:bCs/>, Mosul, Mosul",
        "<w:iCs/>, Mosul, Mosul",
        "<w:b/><w:bCs/>, Mosul, <1>Mosul</1>",
        "<w:bCs/>, الموصل, <1>الموصل</1>",
        "<w:iCs/>, מוסול, <1>מוסול</1>",
        "<w:bCs/><w:rtl/>, 1990, <1>1990</1>",
        "<w:bCs/><w:cs/>, Mosul, <1>Mosul</1>",
        "<w:b w:val='0'/><w:bCs/>, Mosul, Mosul",
        "<w:bCs w:val='0'/>, الموصل, الموصل"
    })
    void emphasisOfComplexScriptsIsTheirsAlone(String properties, String word, String read) {
        var run = "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + word + "</w:t></w:r>";
        assertThat(linesOf("<w:p>" + text("In ") + run + text(".") + "</w:p>"))
                .containsExactly("PARAGRAPH: In " + read + ".");
    }

    private static String box(String kind, String content) {
        return switch (kind) {
            case "drawing" ->
                "<w:drawing><wps:wsp><wps:txbx><w:txbxContent>" + content
                        + "</w:txbxContent></wps:txbx></wps:wsp></w:drawing>";
            case "shape" ->
                "<w:pict><v:shape><v:textbox><w:txbxContent>" + content
                        + "</w:txbxContent></v:textbox></v:shape></w:pict>";
            default ->
                "<mc:AlternateContent><mc:Choice Requires='wps'>" + box("drawing", content)
                        + "</mc:Choice><mc:Fallback>" + box("shape", content) + "</mc:Fallback></mc:AlternateContent>";
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"drawing", "shape", "both"})
    void textBoxesAreReadOnceAfterTheirParagraph(String kind) {
        var inner = box(kind, "<w:p>" + text("Innermost.") + "</w:p>");
        var first = box(
                kind, "<w:p>" + text("In the box.") + "<w:r>" + inner + "</w:r></w:p><w:p>" + text("Also.") + "</w:p>");
        var second = box(kind, "<w:p>" + text("In another.") + "</w:p>");
        var read = extract(
                "a.docx",
                Docx.ofBody("<w:p>" + text("Before ") + "<w:r>" + first + "</w:r>" + text("and after.") + "<w:r>"
                        + second + "</w:r></w:p><w:p>" + text("Next.") + "</w:p>"));
        assertThat(lines(read))
                .containsExactly(
                        "PARAGRAPH: Before and after.",
                        "PARAGRAPH: In the box.",
                        "PARAGRAPH: Innermost.",
                        "PARAGRAPH: Also.",
                        "PARAGRAPH: In another.",
                        "PARAGRAPH: Next.");
        assertThat(read.omissions()).isEmpty();
    }

    @Test
    void textBoxesMayHoldTablesAndHangFromCells() {
        var table = "<w:tbl><w:tr><w:tc><w:p>" + text("Cell") + "</w:p></w:tc></w:tr></w:tbl><w:p/>";
        assertThat(linesOf("<w:tbl><w:tr><w:tc><w:p>" + text("Outer") + "<w:r>" + box("both", table)
                        + "</w:r></w:p></w:tc></w:tr></w:tbl>"))
                .containsExactly("TABLE_CELL: Outer", "TABLE_CELL: Cell");
    }

    @Test
    void readingsStandInBrackets() {
        assertThat(linesOf("<w:p>" + text("In ")
                        + "<w:r><w:ruby><w:rubyPr><w:hps w:val='10'/></w:rubyPr><w:rt>" + text("とうきょう")
                        + "</w:rt><w:rubyBase>" + text("東京") + "</w:rubyBase></w:ruby></w:r>" + text(".") + "</w:p>"))
                .containsExactly("PARAGRAPH: In 東京(とうきょう).");
    }

    @Test
    void breaksAndTabsOfEveryKind() {
        assertThat(
                        linesOf(
                                "<w:p><w:r><w:t>a</w:t><w:cr/><w:t>b</w:t><w:br w:type='page'/><w:t>c</w:t>"
                                        + "<w:ptab w:relativeTo='margin' w:alignment='right' w:leader='none'/><w:t>d</w:t></w:r></w:p>"))
                .containsExactly("PARAGRAPH: a\nb\nc\td");
    }

    @Test
    void drawnTextIsText() {
        assertThat(linesOf(
                        "<w:p><w:r><w:pict><v:shape><v:textpath string='Freedom now'/></v:shape></w:pict></w:r></w:p>"))
                .containsExactly("PARAGRAPH: Freedom now");
    }
}
