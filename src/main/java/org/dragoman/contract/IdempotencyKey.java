package org.dragoman.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.dragoman.web.Refusal;

/** By what a program recognises a call that it has sent before: a string, with quotation marks (RFC 8941) or without. */
record IdempotencyKey(String text) {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("\"?([\\x21\\x23-\\x5b\\x5d-\\x7e]{1,255})\"?");

    static IdempotencyKey read(String header) {
        var key = KEY.matcher(header.strip());
        if (!key.matches()) {
            throw Refusal.badInput("key-malformed", ContractMessages.class, ContractMessages::key_malformed);
        }
        return new IdempotencyKey(key.group(1));
    }

    /** What is stored of it. */
    String stored() {
        return hex(seal("stored"));
    }

    /** What its answer is encrypted with; cannot be told from what is stored. */
    byte[] secret() {
        return seal("secret").digest();
    }

    private MessageDigest seal(String use) {
        var digest = digest();
        digest.update(bytes(use + "\n" + text));
        return digest;
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
