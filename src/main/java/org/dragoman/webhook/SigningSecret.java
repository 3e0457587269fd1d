package org.dragoman.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a receiver and we alone know, and what is signed with it (Standard Webhooks 1.0.0, “Signature scheme”, symmetric:
 * HMAC-SHA256 in Base64 over {@code id.timestamp.body}). Thread-safe.
 *
 * @see <a href="https://www.standardwebhooks.com/">the specification</a>
 */
final class SigningSecret {
    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    /** Of 24 to 64 bytes, says the specification. */
    private static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    private SigningSecret(byte[] key) {
        this.key = key.clone();
    }

    static SigningSecret made() {
        var key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new SigningSecret(key);
    }

    static SigningSecret of(byte[] key) {
        return new SigningSecret(key);
    }

    byte[] key() {
        return key.clone();
    }

    /** As receivers are given it. */
    String text() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /**
     * A signature as it stands in the header {@code webhook-signature}.
     *
     * @param at when this attempt is made; receivers refuse what is old
     */
    String sign(String messageId, Instant at, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            var signed = messageId + "." + at.getEpochSecond() + "." + body;
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
