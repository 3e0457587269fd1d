package org.dragoman.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords that were found right within the last minutes. bcrypt is slow on purpose, and a program that signs in by HTTP
 * Basic shows its password with every request.
 *
 * <p>Kept is a digest under a key that this process made and nobody else has; of it nothing can be guessed. The digest
 * spans the stored hash too, so another password, set here or on another instance, is another digest at once. Whether the
 * account is disabled and what it may do is read anew at every request. Safe for use by many threads.
 */
@ApplicationScoped
class VerifiedPasswords {
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 1_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final Map<String, Instant> until = new LinkedHashMap<>();
    private final SecretKeySpec key = fresh();
    private final InstantSource clock;

    VerifiedPasswords() {
        this(InstantSource.system());
    }

    VerifiedPasswords(InstantSource clock) {
        this.clock = clock;
    }

    private static SecretKeySpec fresh() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, ALGORITHM);
    }

    /** Whether a password was found to fit a hash lately. */
    boolean knows(String password, String hash) {
        var digest = digest(password, hash);
        synchronized (until) {
            var end = until.get(digest);
            return end != null && clock.instant().isBefore(end);
        }
    }

    void remember(String password, String hash) {
        var digest = digest(password, hash);
        synchronized (until) {
            until.remove(digest);
            until.put(digest, clock.instant().plus(REMEMBERED));
            if (until.size() > MOST) {
                until.remove(until.keySet().iterator().next());
            }
        }
    }

    private String digest(String password, String hash) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            // No hash has it, so that no two pairs run together.
            mac.update((byte) 0);
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
