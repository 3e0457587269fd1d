package org.dragoman.okapi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dragoman.decoding.UploadLimits;
import org.dragoman.language.Language;
import org.dragoman.statement.UnreadableDocument;
import org.dragoman.statement.UploadedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.dragoman.okapi.Extractions.assertUnreadable;
import static org.dragoman.okapi.Extractions.extract;
import static org.dragoman.statement.UnreadableDocument.Reason.CONTROL_CHARACTERS;
import static org.dragoman.statement.UnreadableDocument.Reason.DAMAGED;
import static org.dragoman.statement.UnreadableDocument.Reason.EMPTY;
import static org.dragoman.statement.UnreadableDocument.Reason.ENCRYPTED;
import static org.dragoman.statement.UnreadableDocument.Reason.EXTENSION_LIES;
import static org.dragoman.statement.UnreadableDocument.Reason.NO_TEXT;
import static org.dragoman.statement.UnreadableDocument.Reason.TOO_INTRICATE;
import static org.dragoman.statement.UnreadableDocument.Reason.TOO_LARGE;
import static org.dragoman.statement.UnreadableDocument.Reason.UNKNOWN_FORMAT;
import static org.dragoman.statement.UnreadableDocument.Reason.WRONG_ENCODING;

@Tag("plain")
class UnreadableDocumentsTest {
    private static final byte[] DOCX = Docx.of(d -> Docx.paragraph(d, "Text"));
    private static final byte[] OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(ISO_8859_1);

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void withoutContentOrText() {
        assertUnreadable(EMPTY, () -> extract("a.docx", new byte[0]));
        assertUnreadable(NO_TEXT, () -> extract("a.txt", " \n\n\t\u200F".getBytes(UTF_8)));
        assertUnreadable(NO_TEXT, () -> extract("a.html", "<p><img src='x'></p>".getBytes(UTF_8)));
        assertUnreadable(NO_TEXT, () -> extract("a.md", "---\ntitle: t\n---\n".getBytes(UTF_8)));
        assertUnreadable(NO_TEXT, () -> extract("a.docx", Docx.of(d -> d.createParagraph())));
    }

    @Test
    void withAnExtensionThatIsNotRead() {
        for (var name : List.of("a.pdf", "a.doc", "a", "txt", "a.txt.exe", "")) {
            assertUnreadable(UNKNOWN_FORMAT, () -> extract(name, "Text".getBytes(UTF_8)));
        }
    }

    /** Text is text for all that; only its reason is told. */
    @Test
    void withCharactersThatShowNothing() {
        for (var name : List.of("a.txt", "a.md", "a.html")) {
            for (char control : new char[] {1, 8, 14, 27, 127}) {
                assertUnreadable(CONTROL_CHARACTERS, () -> extract(name, ("Ça" + control + "b").getBytes(UTF_8)));
                assertUnreadable(CONTROL_CHARACTERS, () -> extract(name, ("\uFEFFb" + control).getBytes(UTF_16LE)));
            }
            assertUnreadable(EXTENSION_LIES, () -> extract(name, new byte[] {(byte) 0x89, 'P', 'N', 'G', 26, 10}));
        }
    }

    @Test
    void withAnExtensionThatLies() throws IOException {
        var workbook = zip("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
        var archive = zip("a.txt", "Text".getBytes(UTF_8));
        for (var name : List.of("a.txt", "a.md", "a.html")) {
            assertUnreadable(EXTENSION_LIES, () -> extract(name, DOCX));
            assertUnreadable(EXTENSION_LIES, () -> extract(name, "%PDF-1.7\nplain".getBytes(UTF_8)));
            assertUnreadable(EXTENSION_LIES, () -> extract(name, "{\\rtf1 Text}".getBytes(UTF_8)));
            assertUnreadable(EXTENSION_LIES, () -> extract(name, "a\0b".getBytes(UTF_8)));
            assertUnreadable(EXTENSION_LIES, () -> extract(name, OLE2));
        }
        assertUnreadable(EXTENSION_LIES, () -> extract("a.docx", "%PDF-1.7".getBytes(UTF_8)));
        assertUnreadable(EXTENSION_LIES, () -> extract("a.docx", "Text".getBytes(UTF_8)));
        assertUnreadable(EXTENSION_LIES, () -> extract("a.docx", OLE2));
        assertUnreadable(EXTENSION_LIES, () -> extract("a.docx", archive));
        assertUnreadable(EXTENSION_LIES, () -> extract("a.docx", workbook));
    }

    @Test
    void inAnotherEncoding() {
        var latin = "La déclaration".getBytes(ISO_8859_1);
        assertUnreadable(WRONG_ENCODING, () -> extract("a.txt", latin));
        assertUnreadable(WRONG_ENCODING, () -> extract("a.md", latin));
        assertUnreadable(WRONG_ENCODING, () -> extract("a.html", latin));
        assertUnreadable(WRONG_ENCODING, () -> extract("a.txt", joined("\uFEFFa".getBytes(UTF_16LE), new byte[] {1})));
        assertUnreadable(
                WRONG_ENCODING, () -> extract("a.html", "<meta charset=windows-1256><p>déjà</p>".getBytes(UTF_8)));
        assertUnreadable(
                WRONG_ENCODING, () -> extract("a.html", "<meta charset=utf-8><p>déjà</p>".getBytes(ISO_8859_1)));
        assertUnreadable(
                WRONG_ENCODING, () -> extract("a.html", "<meta charset=klingon><p>a</p>".getBytes(ISO_8859_1)));
    }

    @Test
    void damagedOrLocked() {
        var cut = Arrays.copyOf(DOCX, DOCX.length / 2);
        var broken = Docx.withPart(DOCX, "word/document.xml", "<w:document><w:body>");
        var locked = joined(OLE2, "....EncryptedPackage....".getBytes(UTF_16LE));
        assertUnreadable(DAMAGED, () -> extract("a.docx", cut));
        assertUnreadable(DAMAGED, () -> extract("a.docx", broken));
        assertUnreadable(ENCRYPTED, () -> extract("a.docx", locked));
    }

    @Test
    void overALimit() throws IOException {
        var bomb = zip("word/document.xml", new byte[5_000_000]);
        var limits = new UploadLimits(100_000, 1_000_000, 5, UploadLimits.DEFAULT.reading());
        var extraction = new OkapiExtraction(limits);
        var big = new byte[100_001];
        assertUnreadable(TOO_LARGE, () -> extraction.extract(new UploadedFile("a.txt", big, Language.FR)));
        assertUnreadable(TOO_LARGE, () -> extraction.extract(new UploadedFile("a.docx", bomb, Language.FR)));
        assertUnreadable(TOO_LARGE, () -> extraction.extract(new UploadedFile("a.docx", DOCX, Language.FR)));
    }

    @Test
    void nestedBeyondReason() {
        var deep = ">".repeat(50_000) + " text";
        assertThatCode(() -> {
                    try {
                        extract("a.md", deep.getBytes(UTF_8));
                    } catch (UnreadableDocument e) {
                        assertThat(e.reason()).isEqualTo(TOO_INTRICATE);
                    }
                })
                .doesNotThrowAnyException();
    }
}
