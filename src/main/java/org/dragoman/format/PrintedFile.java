package org.dragoman.format;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;

/** A file of an edition that is being made. */
@SuppressWarnings("ArrayRecordComponent") // a value to pass on, never compared
public record PrintedFile(String name, String mediaType, byte[] content) {

    public static PrintedFile ofText(String name, String mediaType, String text) {
        return new PrintedFile(name, mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The media type, with the encoding of texts. */
    public String contentType() {
        return contentType(mediaType);
    }

    public static String contentType(String mediaType) {
        return mediaType.startsWith("text/") ? mediaType + ";charset=UTF-8" : mediaType;
    }

    /** 64 hexadecimal digits. */
    public String sha256() {
        return sha256(content);
    }

    public static String sha256(byte[] content) {
        return DigestUtils.sha256Hex(content);
    }
}
