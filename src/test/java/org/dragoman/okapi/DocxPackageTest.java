package org.dragoman.okapi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.assertUnreadable;
import static org.dragoman.okapi.Extractions.extract;
import static org.dragoman.okapi.Extractions.lines;
import static org.dragoman.statement.UnreadableDocument.Reason.DAMAGED;

/** Packages as other programs than Word write them, too. */
@Tag("plain")
class DocxPackageTest {
    private static final byte[] NOTED = Docx.of(DocxPackageTest::write);
    private static final List<String> READ = List.of("PARAGRAPH: بيان<1/>", "NOTE: Source");

    private static void write(XWPFDocument document) {
        var paragraph = Docx.paragraph(document, "بيان");
        var note = document.createFootnote();
        note.createParagraph().createRun().setText("Source");
        paragraph.addFootnoteReference(note);
    }

    private static void assertRead(String fileName, byte[] docx) {
        assertThat(lines(extract(fileName, docx)).stream()
                        .map(line -> line.replaceFirst("NOTE:.*Source", "NOTE: Source")))
                .isEqualTo(READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wordprocessingml.document.main+xml", "wordprocessingml.template.main+xml"})
    void templatesAreTexts(String type) {
        assertRead("a.dotx", Docx.replaced(NOTED, "wordprocessingml.document.main+xml", type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
            })
    void textsWithMacrosAreTexts(String type) {
        var main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        for (var name : List.of("a.docm", "a.DOTM", "a.docx")) {
            assertRead(name, Docx.replaced(NOTED, main, type));
        }
    }

    @Test
    void partsInUtf16() {
        assertRead("a.docx", Docx.mapped(NOTED, n -> n, (name, bytes) -> inUtf16(bytes)));
    }

    private static byte[] inUtf16(byte[] xml) {
        var text = new String(xml, UTF_8).replaceFirst("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
        var marked = text.startsWith("<?xml") ? text : "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + text;
        return marked.getBytes(UTF_16);
    }

    @Test
    void theMainPartIsTheOneThatThePackageNames() {
        var types =
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="RELS" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>""";
        assertRead("a.docx", Docx.withPart(NOTED, "[Content_Types].xml", types));
    }

    @Test
    void namesOfPartsInOtherLettersOrWithBackslashes() {
        assertRead("a.docx", Docx.mapped(NOTED, n -> n.replace("word/document.xml", "word/Document.xml"), (n, b) -> b));
        assertRead("a.docx", Docx.mapped(NOTED, n -> n.replace('/', '\\'), (n, b) -> b));
    }

    @Test
    void strictDocuments() {
        var strict = NOTED;
        for (var names : new String[][] {
            {
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main"
            },
            {
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships"
            }
        }) {
            strict = Docx.replaced(strict, names[0], names[1]);
        }
        assertRead("a.docx", strict);
    }

    @Test
    void anotherPrefixThanWordsOwn() {
        var body =
                """
                <x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p>
                <x:r><x:t xml:space="preserve">A </x:t></x:r><x:r><x:rPr><x:b x:val="on"/></x:rPr><x:t>bold</x:t></x:r>
                <x:r><x:t xml:space="preserve"> word</x:t></x:r></x:p></x:body></x:document>""";
        assertThat(lines(extract("a.docx", Docx.withPart(NOTED, "word/document.xml", body))))
                .contains("PARAGRAPH: A <1>bold</1> word");
    }

    @Test
    void anArchiveThatWasCutOff() {
        var directory = new String(NOTED, ISO_8859_1).indexOf("PK\u0001\u0002");
        for (int length : new int[] {directory, directory + 40, NOTED.length - 1, NOTED.length / 2}) {
            assertUnreadable(DAMAGED, () -> extract("a.docx", Arrays.copyOf(NOTED, length)));
        }
    }

    @Test
    void anArchiveWhoseListsDiffer() throws IOException {
        var twice = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(twice)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.putNextEntry(new ZipEntry("word/documenu.xml"));
        }
        var same = new String(twice.toByteArray(), ISO_8859_1).replace("documenu", "document");
        assertUnreadable(DAMAGED, () -> extract("a.docx", same.getBytes(ISO_8859_1)));
        var other = new String(NOTED, ISO_8859_1).replaceFirst("word/footnotes.xml", "word/footnotez.xml");
        assertUnreadable(DAMAGED, () -> extract("a.docx", other.getBytes(ISO_8859_1)));
    }

    @Test
    void encodingsThatXmlCannotNameAreDamage() {
        var wrong = "<?xml version='1.0' encoding='klingon'?><a/>".getBytes(UTF_16LE);
        assertUnreadable(DAMAGED, () -> extract("a.docx", Docx.withPart(NOTED, "word/document.xml", wrong)));
    }
}
