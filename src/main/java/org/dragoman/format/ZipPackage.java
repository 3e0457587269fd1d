package org.dragoman.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file as it is filled. The same entries in the same order give the same bytes, whenever and wherever. */
final class ZipPackage {
    /** The first month that every reader takes for a date, whatever its time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    ZipPackage with(String name, byte[] content) {
        return add(new ZipEntry(name), content);
    }

    ZipPackage with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** An entry that is not compressed, so that its bytes stand in the file as they are. */
    ZipPackage stored(String name, byte[] content) {
        var entry = new ZipEntry(name);
        var sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return add(entry, content);
    }

    private ZipPackage add(ZipEntry entry, byte[] content) {
        entry.setTimeLocal(NO_TIME);
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
