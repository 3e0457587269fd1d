package org.dragoman.okapi;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dragoman.statement.Inline;
import org.dragoman.statement.Inline.Formatting;
import org.dragoman.statement.InlineCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Docx.number;
import static org.dragoman.okapi.Docx.paragraph;
import static org.dragoman.okapi.Docx.run;
import static org.dragoman.okapi.Extractions.extract;
import static org.dragoman.okapi.Extractions.lines;
import static org.dragoman.statement.Inline.Style.BOLD;
import static org.dragoman.statement.Inline.Style.UNDERLINE;
import static org.dragoman.statement.UnreadableDocument.Reason.DAMAGED;

@Tag("plain")
class DocxExtractionTest {

    private static List<String> linesOf(Consumer<XWPFDocument> content) {
        return lines(extract("a.docx", Docx.of(content)));
    }

    private static List<String> linesOfBody(String xml) {
        return lines(extract("a.docx", Docx.ofBody(xml)));
    }

    @Test
    void headingsAreKnownByStyleNameOrOutlineLevel() {
        assertThat(linesOf(d -> {
                    Docx.style(d, "Titre1", "heading 1", s -> {});
                    Docx.style(d, "Sonderstil", "Eigene Überschrift", s -> s.addNewPPr()
                            .addNewOutlineLvl()
                            .setVal(number(2)));
                    Docx.style(d, "Unter", "Darunter", s -> s.addNewBasedOn().setVal("Titre1"));
                    Docx.style(d, "Citation", "Quote", s -> {});
                    paragraph(d, "Une déclaration").setStyle("Titre1");
                    paragraph(d, "Par niveau").setStyle("Sonderstil");
                    paragraph(d, "Par héritage").setStyle("Unter");
                    paragraph(d, "Par paragraphe")
                            .getCTP()
                            .addNewPPr()
                            .addNewOutlineLvl()
                            .setVal(number(1));
                    paragraph(d, "Une citation").setStyle("Citation");
                    paragraph(d, "Une déclaration");
                }))
                .containsExactly(
                        "HEADING 1: Une déclaration",
                        "HEADING 3: Par niveau",
                        "HEADING 1: Par héritage",
                        "HEADING 2: Par paragraphe",
                        "QUOTE: Une citation",
                        "PARAGRAPH: Une déclaration");
    }

    @Test
    void listsAndTablesAreKnown() {
        assertThat(linesOf(d -> {
                    paragraph(d, "بند یک").setNumID(number(1));
                    var nested = paragraph(d, "بند دو");
                    nested.setNumID(number(1));
                    nested.setNumILvl(number(1));
                    var table = d.createTable(2, 2);
                    table.getRow(0).getCell(0).setText("شهر");
                    table.getRow(0).getCell(1).setText("شمار");
                    table.getRow(1).getCell(0).setText("بصره");
                    paragraph(d, "بصره");
                }))
                .containsExactly(
                        "LIST_ITEM 1: بند یک",
                        "LIST_ITEM 2: بند دو",
                        "TABLE_CELL: شهر",
                        "TABLE_CELL: شمار",
                        "TABLE_CELL: بصره",
                        "PARAGRAPH: بصره");
    }

    @Test
    void runsThatDifferInNothingVisibleMakeNoCode() {
        assertThat(
                        linesOfBody(
                                """
                <w:p w:rsidR="00AA11BB"><w:r w:rsidR="00AA11BB"><w:t xml:space="preserve">The ci</w:t></w:r>
                <w:proofErr w:type="spellStart"/><w:r w:rsidR="00CC22DD"><w:rPr><w:lang w:val="en-GB"/></w:rPr>
                <w:t>ty of Qaem</w:t></w:r><w:proofErr w:type="spellEnd"/><w:bookmarkStart w:id="0" w:name="_GoBack"/>
                <w:bookmarkEnd w:id="0"/><w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="30"/></w:rPr>
                <w:t xml:space="preserve"> was bombed.</w:t></w:r></w:p>"""))
                .containsExactly("PARAGRAPH: The city of Qaem was bombed.");
    }

    @Test
    void changesOfDirectionAndFontMakeNoCode() {
        assertThat(
                        linesOfBody(
                                """
                <w:p><w:pPr><w:bidi/></w:pPr>
                <w:r><w:rPr><w:rFonts w:hint="cs"/><w:rtl/><w:lang w:bidi="fa-IR"/></w:rPr><w:t xml:space="preserve">در ۳ آذر </w:t></w:r>
                <w:r><w:rPr><w:rFonts w:ascii="Arial" w:cs="Nazanin"/><w:szCs w:val="28"/></w:rPr><w:t>NCRI</w:t></w:r>
                <w:r><w:rPr><w:rFonts w:hint="cs"/><w:b/><w:bCs/><w:rtl/></w:rPr><w:t xml:space="preserve"> به‌صراحت</w:t></w:r>
                <w:r><w:rPr><w:rFonts w:hint="cs"/><w:b/><w:bCs/><w:szCs w:val="28"/><w:rtl/></w:rPr><w:t xml:space="preserve"> گفت</w:t></w:r>
                <w:r><w:rPr><w:rtl/></w:rPr><w:t>.</w:t></w:r></w:p>"""))
                .containsExactly("PARAGRAPH: در ۳ آذر NCRI<1> به‌صراحت گفت</1>.");
    }

    @Test
    void formattingAndLinksBecomeCodes() {
        var paragraph = extract("a.docx", Docx.of(d -> {
                    var p = paragraph(d, "Plain, ");
                    run(p, "bold").setBold(true);
                    run(p, " and ");
                    run(p, "underlined").setUnderline(UnderlinePatterns.SINGLE);
                    run(p, ", see ");
                    p.createHyperlinkRun("https://example.org/").setText("the report");
                    run(p, ".");
                }))
                .paragraphs()
                .get(0);
        assertThat(paragraph.text()).isEqualTo("Plain, <1>bold</1> and <2>underlined</2>, see <3>the report</3>.");
        assertThat(paragraph.codes())
                .extracting(InlineCode::content)
                .containsExactly(
                        Formatting.of(BOLD),
                        Formatting.of(BOLD),
                        Formatting.of(UNDERLINE),
                        Formatting.of(UNDERLINE),
                        new Inline.Link("https://example.org/"),
                        new Inline.Link("https://example.org/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:b/>",
                "<w:bCs/>",
                "<w:b/><w:bCs/>",
                "<w:b/><w:bCs/><w:rtl/>",
                "<w:rFonts w:cs=\"B Nazanin\"/><w:b/><w:bCs w:val=\"1\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:cs/><w:rtl/>"
            })
    void boldPersianIsBoldHoweverWordSaysSo(String properties) {
        var line =
                """
                <w:p><w:pPr><w:bidi/></w:pPr>
                <w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">دیر </w:t></w:r>
                <w:r><w:rPr>%s</w:rPr><w:t>شده</w:t></w:r>
                <w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve"> است.</w:t></w:r></w:p>"""
                        .formatted(properties);
        assertThat(linesOfBody(line)).containsExactly("PARAGRAPH: دیر <1>شده</1> است.");
    }

    @Test
    void italicArabicInsideAnEnglishSentenceIsItalic() {
        assertThat(
                        linesOfBody(
                                """
                <w:p><w:r><w:t xml:space="preserve">They said </w:t></w:r>
                <w:r><w:rPr><w:i/><w:iCs/><w:rtl/></w:rPr><w:t>لا</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>"""))
                .containsExactly("PARAGRAPH: They said <1>لا</1>.");
    }

    @Test
    void lineBreaksTabsAndHyphensAreText() {
        assertThat(
                        linesOfBody(
                                """
                <w:p><w:r><w:t>First line</w:t><w:br/><w:t>one</w:t><w:noBreakHyphen/><w:t>two</w:t><w:tab/>
                <w:t>th</w:t><w:softHyphen/><w:t>ree</w:t></w:r></w:p>"""))
                .containsExactly("PARAGRAPH: First line\none\u2011two\tth\u00ADree");
    }

    @Test
    void hiddenTextIsOutAndTrackedChangesAreAccepted() {
        assertThat(
                        linesOfBody(
                                """
                <w:p><w:r><w:t xml:space="preserve">We </w:t></w:r>
                <w:del w:id="1" w:author="x"><w:r><w:delText xml:space="preserve">never </w:delText></w:r></w:del>
                <w:ins w:id="2" w:author="x"><w:r><w:t xml:space="preserve">always </w:t></w:r></w:ins>
                <w:r><w:t>agree.</w:t></w:r></w:p>
                <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden paragraph</w:t></w:r></w:p>
                <w:p><w:r><w:rPr><w:vanish w:val="on"/></w:rPr><w:t>Hidden, too</w:t></w:r></w:p>"""))
                .containsExactly("PARAGRAPH: We always agree.");
    }

    @Test
    void notesComeLastAndHeadersNotAtAll() {
        assertThat(linesOf(d -> {
                    d.createHeader(HeaderFooterType.DEFAULT)
                            .createParagraph()
                            .createRun()
                            .setText("Letterhead");
                    d.createFooter(HeaderFooterType.DEFAULT)
                            .createParagraph()
                            .createRun()
                            .setText("Page");
                    var noted = paragraph(d, "A claim");
                    var note = d.createFootnote();
                    note.createParagraph().createRun().setText("Its source.");
                    noted.addFootnoteReference(note);
                    run(noted, " follows.");
                    paragraph(d, "The end.");
                }))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("PARAGRAPH: A claim<1/> follows."),
                        line -> assertThat(line).isEqualTo("PARAGRAPH: The end."),
                        line -> assertThat(line).startsWith("NOTE: ").endsWith("Its source."));
    }

    @Test
    void imagesAreStandaloneCodes() {
        assertThat(
                        linesOfBody(
                                """
                <w:p><w:r><w:t xml:space="preserve">Map: </w:t></w:r>
                <w:r><w:drawing/></w:r><w:r><w:t xml:space="preserve"> of Mosul</w:t></w:r></w:p>
                <w:p><w:r><w:drawing/></w:r></w:p>"""))
                .containsExactly("PARAGRAPH: Map: <1/> of Mosul");
    }

    @Test
    void textBoxesAreReadOnce() {
        assertThat(
                        linesOfBody(
                                """
                <w:p><w:r><w:t>Around the box</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps">
                <w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing>
                </mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p>
                </w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"""))
                .hasSize(2)
                .last()
                .isEqualTo("PARAGRAPH: Boxed");
    }

    @Test
    void documentTypesAndEntitiesAreNotFollowed() {
        var hostile = Docx.withPart(
                Docx.of(d -> paragraph(d, "x")),
                "word/document.xml",
                """
                <?xml version="1.0"?><!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
                <w:p><w:r><w:t>Before &e; after</w:t></w:r></w:p></w:body></w:document>""");
        Extractions.assertUnreadable(DAMAGED, () -> extract("a.docx", hostile));
    }

    /** ECMA-376-1, 17.11.12: what the document says of its notes, a section may say otherwise. */
    @Test
    void notesAreCountedAsTheSettingsSay() {
        var note = "<w:footnote w:id='1'><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>One.</w:t></w:r></w:p></w:footnote>";
        var body = "<w:p><w:r><w:t>Text</w:t></w:r><w:r><w:footnoteReference w:id='1'/></w:r></w:p>";
        var settings = "<w:settings xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                + "<w:footnotePr><w:numFmt w:val='upperRoman'/><w:numStart w:val='4'/></w:footnotePr></w:settings>";
        assertThat(List.of("", "<w:sectPr><w:footnotePr><w:numFmt w:val='decimal'/></w:footnotePr></w:sectPr>"))
                .extracting(section -> extract(
                                "a.docx",
                                Docx.withPart(
                                        Documents.docx(body + section, note, "").content(),
                                        "word/settings.xml",
                                        settings))
                        .paragraphs()
                        .get(0)
                        .codes()
                        .get(0)
                        .content())
                .containsExactly(new Inline.NoteMark("footnote 1 IV"), new Inline.NoteMark("footnote 1 4"));
    }
}
