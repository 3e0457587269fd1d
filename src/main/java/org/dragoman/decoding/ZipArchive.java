package org.dragoman.decoding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.dragoman.bound.Watched;
import org.dragoman.statement.UnreadableDocument;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.dragoman.statement.UnreadableDocument.Reason.DAMAGED;
import static org.dragoman.statement.UnreadableDocument.Reason.TOO_LARGE;

/**
 * The files of a ZIP archive, unpacked within limits. What lies in the archive must be just what its central directory
 * lists (APPNOTE.TXT, 4.3.12), each name once: an archive without one was cut off on its way, and one whose two lists
 * differ shows other files to other programs.
 */
public final class ZipArchive {
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private long bytesLeft;
    private int entriesLeft;

    private ZipArchive(UploadLimits limits, long packedBytes) {
        bytesLeft = limits.unzippedBytes(packedBytes);
        entriesLeft = limits.zipEntries();
    }

    /** @throws UnreadableDocument if it is damaged, or holds more than the limits allow */
    public static Map<String, byte[]> unpacked(byte[] content, UploadLimits limits) {
        var archive = new ZipArchive(limits, content.length);
        try {
            archive.unpack(content);
            archive.mustBe(listed(content));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocument(DAMAGED, e);
        }
        return archive.files;
    }

    /** Names that are not said to be UTF-8 are taken byte for byte: those of parts are ASCII. */
    private void unpack(byte[] content) throws IOException {
        try (var zip = new ZipInputStream(Watched.input(new ByteArrayInputStream(content)), ISO_8859_1)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readNBytes((int) Math.min(bytesLeft + 1, Integer.MAX_VALUE - 8));
                bytesLeft -= bytes.length;
                entriesLeft--;
                if (bytesLeft < 0 || entriesLeft < 0) {
                    throw new UnreadableDocument(TOO_LARGE);
                }
                if (files.put(entry.getName(), bytes) != null) {
                    throw new UnreadableDocument(DAMAGED);
                }
            }
        }
    }

    /** The sizes of the files by their names, as the central directory has them. */
    private static Map<String, Long> listed(byte[] content) throws IOException {
        var copy = Files.createTempFile("dragoman-", ".zip");
        try {
            Files.write(copy, content);
            var sizes = new HashMap<String, Long>();
            try (var zip = new ZipFile(copy.toFile(), ISO_8859_1)) {
                zip.stream().forEach(entry -> add(entry, sizes));
            }
            return sizes;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void add(ZipEntry entry, Map<String, Long> sizes) {
        if (sizes.put(entry.getName(), entry.getSize()) != null) {
            throw new UnreadableDocument(DAMAGED);
        }
    }

    private void mustBe(Map<String, Long> listed) {
        var unpacked = new HashMap<String, Long>();
        files.forEach((name, bytes) -> unpacked.put(name, (long) bytes.length));
        if (!unpacked.equals(listed)) {
            throw new UnreadableDocument(DAMAGED);
        }
    }
}
