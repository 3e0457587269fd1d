package org.dragoman.trust;

import java.nio.charset.StandardCharsets;

/**
 * Where the log of releases ends.
 *
 * @param place from 1
 * @param hash in hexadecimal
 */
record LogHead(long place, String hash) {
    /** What is signed for it (RFC 8785). */
    byte[] signed() {
        return "{\"hash\":\"%s\",\"log\":\"dragoman releases\",\"place\":%d}"
                .formatted(hash, place)
                .getBytes(StandardCharsets.UTF_8);
    }
}
