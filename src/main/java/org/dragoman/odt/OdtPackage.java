package org.dragoman.odt;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.dragoman.decoding.UploadLimits;
import org.dragoman.decoding.ZipArchive;
import org.dragoman.docx.XmlTree;
import org.dragoman.statement.UnreadableDocument;
import org.w3c.dom.Element;

import static org.dragoman.statement.UnreadableDocument.Reason.DAMAGED;
import static org.dragoman.statement.UnreadableDocument.Reason.ENCRYPTED;
import static org.dragoman.statement.UnreadableDocument.Reason.EXTENSION_LIES;

/** An OpenDocument package (ODF 1.3, part 2): a text or what such texts are made after, not locked by a password. */
final class OdtPackage {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private final Map<String, byte[]> files;

    private OdtPackage(Map<String, byte[]> files) {
        this.files = files;
    }

    static OdtPackage open(byte[] content, UploadLimits limits) {
        var files = ZipArchive.unpacked(content, limits);
        var manifest = text(files.getOrDefault("META-INF/manifest.xml", new byte[0]));
        var type = text(files.getOrDefault("mimetype", new byte[0])).strip();
        if (!(type.isEmpty() ? manifest.contains('"' + TYPE) : type.startsWith(TYPE))) {
            throw new UnreadableDocument(EXTENSION_LIES);
        }
        if (manifest.contains("encryption-data")) {
            throw new UnreadableDocument(ENCRYPTED);
        }
        return new OdtPackage(files);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    Element content() {
        return tree("content.xml").orElseThrow(() -> new UnreadableDocument(DAMAGED));
    }

    Optional<Element> tree(String name) {
        return Optional.ofNullable(files.get(name)).map(xml -> XmlTree.read(xml).getDocumentElement());
    }

    /** Whether somebody wrote macros into it; a module lists nothing but itself. */
    boolean hasMacros() {
        return files.keySet().stream()
                .anyMatch(name -> name.matches("(Basic|Scripts)/.+/(?!script-l[bc]\\.xml$)[^/]+"));
    }
}
