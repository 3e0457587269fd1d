package org.dragoman.audit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Keys in the textual encoding of RFC 7468. */
enum Pem {
    PRIVATE("PRIVATE KEY"),
    PUBLIC("PUBLIC KEY");

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private final String label;

    Pem(String label) {
        this.label = label;
    }

    String encode(byte[] key) {
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(label, LINES.encodeToString(key));
    }

    /**
     * The first key of this sort in a file.
     *
     * @throws IllegalStateException when there is none
     */
    byte[] decode(String file) {
        var block =
                Pattern.compile("-----BEGIN " + label + "-----([^-]+)-----END").matcher(file);
        if (!block.find()) {
            throw new IllegalStateException("no " + label + " in the file of the signing key");
        }
        return Base64.getMimeDecoder().decode(block.group(1).strip());
    }
}
