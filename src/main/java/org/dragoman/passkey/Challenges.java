package org.dragoman.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a passkey signs, that nobody could have had signed before (Web Authentication, section 13.4.3). A challenge says
 * itself until when it holds and for what, under a seal, so that strangers who ask for many fill no table.
 */
@ApplicationScoped
class Challenges {
    private static final Duration HOLDS = Duration.ofMinutes(5);
    private static final int RANDOM = 16;
    private static final int BODY = RANDOM + Long.BYTES;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param installationKey which the instances of an installation share */
    @Inject
    Challenges(@ConfigProperty(name = "quarkus.http.auth.session.encryption-key") String installationKey) {
        this.key = new SecretKeySpec(("challenge " + installationKey).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** @param purpose for which alone it is good */
    byte[] fresh(String purpose, Instant now) {
        var random = new byte[RANDOM];
        new SecureRandom().nextBytes(random);
        var body = ByteBuffer.allocate(BODY)
                .put(random)
                .putLong(now.plus(HOLDS).toEpochMilli())
                .array();
        var seal = seal(body, purpose);
        return ByteBuffer.allocate(BODY + seal.length).put(body).put(seal).array();
    }

    /** Whether it was given out for a purpose, and not long ago. */
    boolean holds(byte[] challenge, String purpose, Instant now) {
        if (challenge.length <= BODY) {
            return false;
        }
        var body = Arrays.copyOf(challenge, BODY);
        var seal = Arrays.copyOfRange(challenge, BODY, challenge.length);
        return MessageDigest.isEqual(seal, seal(body, purpose))
                && now.toEpochMilli() < ByteBuffer.wrap(body).getLong(RANDOM);
    }

    private byte[] seal(byte[] body, String purpose) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(body);
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
