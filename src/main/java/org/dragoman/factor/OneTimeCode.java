package org.dragoman.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that an authenticator and we make of one key and the time: TOTP (RFC 6238) over HOTP (RFC 4226). */
final class OneTimeCode {
    static final int DIGITS = 6;
    private static final long STEP_SECONDS = 30;
    /** The clock of a telephone may be a step off (RFC 6238, section 5.2). */
    private static final int WINDOW = 1;
    /** As long as the hash is wide (RFC 4226, section 4, R6). */
    private static final int KEY_BYTES = 20;

    private static final String ALGORITHM = "HmacSHA1";

    private OneTimeCode() {}

    static byte[] freshKey() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    static String at(long step, byte[] key) {
        return at(step, key, DIGITS);
    }

    static String at(long step, byte[] key, int digits) {
        var hash = hash(ByteBuffer.allocate(Long.BYTES).putLong(step).array(), key);
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
        return String.format(Locale.ROOT, "%0" + digits + "d", number % (int) Math.pow(10, digits));
    }

    /**
     * The step that a code is of.
     *
     * @param after of the last that was taken: a code is taken once (RFC 6238, section 5.2)
     * @return nothing where it is of no step about now
     */
    static OptionalLong stepOf(String code, byte[] key, Instant now, long after) {
        long present = step(now);
        return LongStream.rangeClosed(present - WINDOW, present + WINDOW)
                .filter(step -> step > after && at(step, key).equals(code))
                .findFirst();
    }

    private static byte[] hash(byte[] message, byte[] key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
