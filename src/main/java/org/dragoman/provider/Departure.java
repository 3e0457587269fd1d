package org.dragoman.provider;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a browser keeps while its person is at the provider: so that nobody else comes back in their place.
 *
 * @param state sent there and back (RFC 6749, section 10.12)
 * @param nonce that the identity token has in it (OpenID Connect Core 1.0, section 15.5.2)
 * @param verifier without which the code is worth nothing (RFC 7636)
 */
record Departure(String state, String nonce, String verifier) {
    private static final int BYTES = 32;
    private static final Pattern KEPT = Pattern.compile("([\\w-]{43})\\.([\\w-]{43})\\.([\\w-]{43})");

    static Departure now() {
        return new Departure(secret(), secret(), secret());
    }

    static Optional<Departure> kept(String cookie) {
        var parts = KEPT.matcher(cookie);
        return parts.matches()
                ? Optional.of(new Departure(parts.group(1), parts.group(2), parts.group(3)))
                : Optional.empty();
    }

    /** As a cookie can hold it. */
    String written() {
        return state + "." + nonce + "." + verifier;
    }

    boolean isOf(String stateThatCameBack) {
        return MessageDigest.isEqual(bytes(state), bytes(stateThatCameBack));
    }

    String challenge() {
        return encoded(DigestUtils.sha256(verifier));
    }

    private static String secret() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return encoded(bytes);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
