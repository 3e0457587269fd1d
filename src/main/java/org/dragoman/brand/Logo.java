package org.dragoman.brand;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;

/**
 * The logo of an organisation, a picture that every format can hold (PNG, third edition).
 *
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // a value to pass on, never compared
public record Logo(byte[] content, int width, int height) {
    public static final String MEDIA_TYPE = "image/png";

    /** It is in every page and in every file. */
    private static final int MOST_BYTES = 256 * 1024;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Where the header chunk has its type, and behind that the width and the height (section 11.2.1). */
    private static final int HEADER = 12;

    /** @throws IllegalArgumentException when there is no such picture in the file */
    static Logo read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw wrong(file, "has more than 256 kB: every page and every file would carry them");
            }
            return of(Files.readAllBytes(file), file);
        } catch (IOException e) {
            throw wrong(file, "cannot be read");
        }
    }

    private static Logo of(byte[] content, Path file) {
        var header = ByteBuffer.wrap(content);
        if (content.length < HEADER + 12
                || !Arrays.equals(SIGNATURE, Arrays.copyOf(content, SIGNATURE.length))
                || header.getInt(HEADER) != 0x49484452) {
            throw wrong(file, "is no PNG");
        }
        int width = header.getInt(HEADER + 4);
        int height = header.getInt(HEADER + 8);
        if (width <= 0 || height <= 0 || width > 8 * height || height > 4 * width) {
            throw wrong(
                    file, "is " + width + " × " + height + " pixels: it may be eight times as wide as high at most");
        }
        return new Logo(content, width, height);
    }

    private static IllegalArgumentException wrong(Path file, String why) {
        return new IllegalArgumentException("dragoman.web.logo: " + file + " " + why);
    }

    /** Its width when it is so high. */
    public long widthAt(long height) {
        return Math.round((double) height * width / this.height);
    }

    /** The picture as an address of its own (RFC 2397). */
    public String dataAddress() {
        return "data:" + MEDIA_TYPE + ";base64," + Base64.getEncoder().encodeToString(content);
    }
}
