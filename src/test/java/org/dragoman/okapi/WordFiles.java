package org.dragoman.okapi;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dragoman.language.Language;
import org.dragoman.statement.UploadedFile;

/** Documents as people send them, made with Apache POI or written down. */
final class WordFiles {
    private WordFiles() {}

    static Map<String, UploadedFile> all() {
        var files = new LinkedHashMap<String, UploadedFile>();
        files.put("report", english(report()));
        files.put("letter", english(Docx.ofBody(LETTER)));
        files.put("changes", english(Docx.ofBody(CHANGES)));
        files.put("fields", english(Docx.ofBody(FIELDS)));
        files.put("arabic", new UploadedFile("arabic.docx", Docx.ofBody(ARABIC), Language.AR));
        return files;
    }

    private static UploadedFile english(byte[] content) {
        return new UploadedFile("file.docx", content, Language.EN);
    }

    /** Headings, a nested list, a table with spans, footnotes, links, a picture, header and footer. */
    private static byte[] report() {
        return Docx.of(document -> {
            document.getProperties().getCoreProperties().setTitle("Report on bridges");
            var header = document.createHeader(HeaderFooterType.DEFAULT);
            header.createParagraph().createRun().setText("Confidential");
            Docx.style(document, "Heading1", "heading 1", style -> {});
            var title = Docx.paragraph(document, "Report on bridges");
            title.setStyle("Heading1");
            var first = Docx.paragraph(document, "Every bridge was ");
            var bold = Docx.run(first, "inspected");
            bold.setBold(true);
            bold.setFontFamily("Georgia");
            Docx.run(first, " in spring");
            note(document, first, "The inspectors came from two towns.");
            Docx.run(first, ".");
            var linked = Docx.paragraph(document, "The list is on ");
            linked.createHyperlinkRun("https://example.org/bridges?a=1&b=2").setText("our pages");
            Docx.run(linked, " and in print.");
            table(document);
            picture(document);
            Docx.paragraph(document, "");
            Docx.paragraph(document, "Signed in the old town hall.");
        });
    }

    private static void note(XWPFDocument document, org.apache.poi.xwpf.usermodel.XWPFParagraph at, String text) {
        var footnote = document.createFootnote();
        at.addFootnoteReference(footnote);
        footnote.createParagraph().createRun().setText(text);
    }

    private static void table(XWPFDocument document) {
        var table = document.createTable(3, 2);
        table.getRow(0).getCell(0).setText("Bridge");
        table.getRow(0).getCell(1).setText("State of repair");
        table.getRow(1).getCell(0).setText("Old stone bridge");
        table.getRow(1).getCell(1).setText("Good for 20 years");
        table.getRow(2).getCell(0).setText("Railway bridge");
        table.getRow(2).getCell(1).setText("Closed since March");
    }

    private static void picture(XWPFDocument document) {
        var paragraph = Docx.paragraph(document, "A view from above: ");
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(new byte[] {(byte) 0x89, 'P', 'N', 'G'}),
                            Document.PICTURE_TYPE_PNG,
                            "bridge.png",
                            Units.toEMU(40),
                            Units.toEMU(30));
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final String LETTER =
            """
            <w:p><w:pPr><w:spacing w:after="120"/><w:jc w:val="right"/></w:pPr><w:bookmarkStart w:id="0" w:name="top"/>
            <w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>Letter to the neighbours</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>
            <w:p><w:r><w:t xml:space="preserve">Dear </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>neighbours</w:t></w:r>
            <w:r><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr><w:t>,</w:t></w:r><w:r><w:br/><w:t>the wall is finished.</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>
            <w:r><w:t>Keep the gate shut.</w:t></w:r></w:p>
            <w:p><w:hyperlink w:anchor="top" w:history="1"><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>Back</w:t></w:r></w:hyperlink>
            <w:r><w:t xml:space="preserve"> to the beginning, with x</w:t></w:r>
            <w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r><w:r><w:tab/><w:t>on page 3</w:t></w:r></w:p>
            <w:sdt><w:sdtPr><w:alias w:val="closing"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Yours faithfully</w:t></w:r></w:p></w:sdtContent></w:sdt>
            <w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:docGrid w:linePitch="360"/></w:sectPr>""";

    private static final String CHANGES =
            """
            <w:p><w:r><w:t>Draft agreement</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">Both sides </w:t></w:r><w:del w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z">
            <w:r><w:delText>refuse gone words</w:delText></w:r></w:del><w:ins w:id="2" w:author="A" w:date="2026-01-01T00:00:00Z">
            <w:r><w:t>agree</w:t></w:r></w:ins><w:r><w:rPr><w:b/><w:rPrChange w:id="3" w:author="A"><w:rPr/></w:rPrChange></w:rPr>
            <w:t xml:space="preserve"> today</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>never secret</w:t></w:r>
            <w:r><w:t xml:space="preserve"> in Vienna.</w:t></w:r></w:p>
            <w:p><w:proofErr w:type="spellStart"/><w:r><w:t>Nothing else was decided.</w:t></w:r><w:proofErr w:type="spellEnd"/></w:p>
            <w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>
            <w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>
            <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Signatures of both</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:p><w:r><w:t>North</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>""";

    private static final String FIELDS =
            """
            <w:p><w:r><w:t>Handbook for guards</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">Read chapter </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>
            <w:r><w:instrText xml:space="preserve"> REF chapter \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>
            <w:r><w:rPr><w:noProof/></w:rPr><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:r><w:t xml:space="preserve"> before the </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>
            <w:r><w:instrText xml:space="preserve"> HYPERLINK "https://example.org/watch" </w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>night watch</w:t></w:r>
            <w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> begins.</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">Table </w:t></w:r><w:fldSimple w:instr=" SEQ Table "><w:r><w:t>1</w:t></w:r></w:fldSimple>
            <w:r><w:t xml:space="preserve">: lamps and </w:t></w:r><w:r><w:rPr><w:lang w:val="fr-FR"/></w:rPr><w:t>lanterns</w:t></w:r></w:p>""";

    private static final String ARABIC =
            """
            <w:p><w:pPr><w:bidi/><w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:bCs/><w:rtl/></w:rPr><w:t>بيان المجلس</w:t></w:r></w:p>
            <w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">اجتمع المجلس </w:t></w:r>
            <w:r><w:rPr><w:bCs/><w:rtl/></w:rPr><w:t>أمس</w:t></w:r><w:r><w:rPr><w:rtl/><w:lang w:bidi="ar-SA"/></w:rPr>
            <w:t xml:space="preserve"> في المدينة.</w:t></w:r></w:p>
            <w:tbl><w:tblPr><w:bidiVisual/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid>
            <w:tr><w:tc><w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>الحضور</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:pPr><w:bidi/></w:pPr></w:p>""";
}
