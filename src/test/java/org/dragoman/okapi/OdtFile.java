package org.dragoman.okapi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dragoman.language.Language;
import org.dragoman.statement.ExtractedDocument;
import org.dragoman.statement.Omission.Kind;
import org.dragoman.statement.UploadedFile;

import static java.nio.charset.StandardCharsets.UTF_8;

/** OpenDocument texts with just this in their bodies. */
final class OdtFile {
    static final String NAMESPACES =
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

    private OdtFile() {}

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

    static ExtractedDocument read(Map<String, String> files, Kind... included) {
        var upload = new UploadedFile("a.odt", zip(files), Language.EN, Set.of(included));
        return new OkapiExtraction().extract(upload);
    }

    static ExtractedDocument body(String body) {
        return read(files("", body));
    }

    static String p(String text) {
        return "<text:p>" + text + "</text:p>";
    }
}
