package org.dragoman.signature;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Keys in the textual encoding of RFC 7468. */
enum Pem {
    PRIVATE("PRIVATE KEY"),
    PUBLIC("PUBLIC KEY");

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private final String label;
    private final Pattern block;

    Pem(String label) {
        this.label = label;
        this.block = Pattern.compile("-----BEGIN " + label + "-----([^-]+)-----END");
    }

    String encode(byte[] key) {
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(label, LINES.encodeToString(key));
    }

    boolean isIn(String file) {
        return block.matcher(file).find();
    }

    /**
     * The first key of this sort in a file.
     *
     * @throws IllegalArgumentException when there is none
     */
    byte[] decode(String file) {
        var found = block.matcher(file);
        if (!found.find()) {
            throw new IllegalArgumentException("no " + label + " in the file of a key");
        }
        return Base64.getMimeDecoder().decode(found.group(1).strip());
    }
}
