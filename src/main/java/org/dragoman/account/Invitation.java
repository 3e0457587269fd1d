package org.dragoman.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** A secret that lets its holder choose a password once; only its hash is stored. */
record Invitation(String token, Instant expiresAt) {
    private static final Duration VALIDITY = Duration.ofDays(7);

    static Invitation issue() {
        return new Invitation(secret(), Instant.now().plus(VALIDITY));
    }

    String hash() {
        return hash(token);
    }

    static String secret() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 is enough for a secret of 256 random bits: there is nothing to guess. */
    static String hash(String token) {
        return DigestUtils.sha256Hex(token);
    }
}
