package org.dragoman.okapi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word and OpenDocument files with just this in their bodies. */
public final class PackedParts {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:";

    private PackedParts() {}

    /** @param body WordprocessingML */
    public static byte[] docx(String body) {
        return packed(Map.of(
                "[Content_Types].xml",
                "<Types xmlns='" + PACKAGE + "content-types'><Override PartName='/word/document.xml'"
                        + " ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>"
                        + "</Types>",
                "_rels/.rels",
                "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='r1' Type='" + OFFICE
                        + "relationships/officeDocument' Target='word/document.xml'/></Relationships>",
                "word/document.xml",
                "<w:document xmlns:w='" + WORD + "' xmlns:m='" + OFFICE + "math'><w:body>" + body
                        + "</w:body></w:document>"));
    }

    /** @param body OpenDocument text */
    public static byte[] odt(String body) {
        return packed(Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content xmlns:office='" + OPEN_DOCUMENT + "office:1.0' xmlns:text='" + OPEN_DOCUMENT
                        + "text:1.0' xmlns:table='" + OPEN_DOCUMENT + "table:1.0'><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>"));
    }

    private static byte[] packed(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
