package org.dragoman.okapi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

import static java.nio.charset.StandardCharsets.UTF_8;

/** DOCX files made for one test. */
final class Docx {
    private Docx() {}

    static byte[] of(Consumer<XWPFDocument> content) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            content.accept(document);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document whose body is this WordprocessingML. */
    static byte[] ofBody(String xml) {
        return withPart(
                of(d -> d.createParagraph()),
                "word/document.xml",
                """
                <?xml version="1.0" encoding="UTF-8"?><w:document
                xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
                xmlns:v="urn:schemas-microsoft-com:vml"
                xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
                <w:body>%s</w:body></w:document>"""
                        .formatted(xml));
    }

    /** The same file with one of its parts replaced. */
    static byte[] withPart(byte[] docx, String name, String content) {
        return withPart(docx, name, content.getBytes(UTF_8));
    }

    /** The same file with one of its parts replaced. */
    static byte[] withPart(byte[] docx, String name, byte[] content) {
        return mapped(docx, entry -> entry, (entry, bytes) -> entry.equals(name) ? content : bytes);
    }

    /** The same file with every part under another name, or with another content. */
    static byte[] mapped(byte[] docx, UnaryOperator<String> name, BiFunction<String, byte[], byte[]> content) {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(name.apply(entry.getName())));
                out.write(content.apply(entry.getName(), in.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same file with a string replaced in all of its parts. */
    static byte[] replaced(byte[] docx, String old, String by) {
        return mapped(docx, name -> name, (name, bytes) -> new String(bytes, UTF_8)
                .replace(old, by)
                .getBytes(UTF_8));
    }

    static XWPFParagraph paragraph(XWPFDocument document, String text) {
        var paragraph = document.createParagraph();
        run(paragraph, text);
        return paragraph;
    }

    static XWPFRun run(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        run.setText(text);
        return run;
    }

    /** Adds a paragraph style with the id that a Word of some language gives it. */
    static void style(XWPFDocument document, String id, String name, Consumer<CTStyle> properties) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        properties.accept(style);
        var styles = document.getStyles() == null ? document.createStyles() : document.getStyles();
        styles.addStyle(new XWPFStyle(style, styles));
    }

    static BigInteger number(int value) {
        return BigInteger.valueOf(value);
    }
}
