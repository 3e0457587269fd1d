package org.dragoman.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file of an edition that is being made. */
@SuppressWarnings("ArrayRecordComponent") // a value to pass on, never compared
record PrintedFile(String name, String mediaType, byte[] content) {

    static PrintedFile ofText(String name, String mediaType, String text) {
        return new PrintedFile(name, mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** 64 hexadecimal digits. */
    String sha256() {
        return sha256(content);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
