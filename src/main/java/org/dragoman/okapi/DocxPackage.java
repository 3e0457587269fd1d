package org.dragoman.okapi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dragoman.statement.UnreadableDocument;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.dragoman.statement.UnreadableDocument.Reason.DAMAGED;
import static org.dragoman.statement.UnreadableDocument.Reason.EXTENSION_LIES;
import static org.dragoman.statement.UnreadableDocument.Reason.TOO_LARGE;

/**
 * The XML parts of a DOCX, unpacked within limits and packed again into a temporary file of known size for Okapi's
 * filter, which opens files only and trusts them. Closing removes the file.
 */
final class DocxPackage implements AutoCloseable {
    private static final String WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts;
    private final Map<String, List<String>> namesByType;
    private final DocxMarks marks = new DocxMarks();
    private final Path file;

    private DocxPackage(Map<String, byte[]> parts) {
        this.parts = parts;
        this.namesByType = DocxContentTypes.namesByType(
                part("[Content_Types].xml").orElseThrow(() -> new UnreadableDocument(EXTENSION_LIES)));
        if (ofType("document.main").isEmpty()) {
            throw new UnreadableDocument(EXTENSION_LIES);
        }
        marked();
        this.file = packed();
    }

    private void marked() {
        var marked = new ArrayList<>(noteParts());
        marked.add(mainPart());
        marked.forEach(name -> {
            var xml = new String(parts.getOrDefault(name, new byte[0]), UTF_8);
            parts.put(
                    name,
                    new DocxMarkup(marks, DocxRelations.of(part(relationsOf(name))))
                            .marked(xml)
                            .getBytes(UTF_8));
        });
    }

    private static String relationsOf(String part) {
        return part.replaceFirst("([^/]*)$", "_rels/$1.rels");
    }

    /** What stands in the text of the parts for inline content. */
    DocxMarks marks() {
        return marks;
    }

    /** @throws UnreadableDocument if it is no DOCX, damaged, or holds more than the limits allow */
    static DocxPackage open(byte[] content, UploadLimits limits) {
        try {
            return new DocxPackage(unpacked(content, limits));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocument(DAMAGED, e);
        }
    }

    private static Map<String, byte[]> unpacked(byte[] content, UploadLimits limits) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        var bytesLeft = limits.unzippedBytes();
        var entriesLeft = limits.zipEntries();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readNBytes((int) Math.min(bytesLeft + 1, Integer.MAX_VALUE - 8));
                bytesLeft -= bytes.length;
                entriesLeft--;
                if (bytesLeft < 0 || entriesLeft < 0) {
                    throw new UnreadableDocument(TOO_LARGE);
                }
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    parts.put(entry.getName(), simplified(bytes));
                }
            }
        }
        return parts;
    }

    /** Okapi reads 1 and true as ST_OnOff, and not the "on" and "off" that the transitional schema also has. */
    private static byte[] simplified(byte[] xml) {
        var plain = new String(xml, ISO_8859_1)
                .replace(" w:val=\"on\"", " w:val=\"1\"")
                .replace(" w:val=\"off\"", " w:val=\"0\"");
        return DocxEmphasis.inEveryScript(plain).getBytes(ISO_8859_1);
    }

    private Path packed() {
        try {
            var packed = Files.createTempFile("dragoman-", ".docx");
            pack(packed);
            return packed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pack(Path packed) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(packed))) {
            zip.setLevel(1);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            Files.deleteIfExists(packed);
            throw e;
        }
    }

    Path file() {
        return file;
    }

    String mainPart() {
        return ofType("document.main").get(0);
    }

    List<String> noteParts() {
        return Arrays.asList("footnotes", "endnotes").stream()
                .flatMap(type -> ofType(type).stream())
                .toList();
    }

    Optional<byte[]> styles() {
        return ofType("styles").stream().findFirst().flatMap(this::part);
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    private List<String> ofType(String type) {
        return namesByType.getOrDefault(WORDPROCESSING + type + "+xml", List.of()).stream()
                .filter(parts::containsKey)
                .toList();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
