package org.dragoman.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Codes on paper for the day on which a telephone is lost. */
final class RecoveryCodes {
    static final int COUNT = 10;
    private static final int BYTES = 10;

    private RecoveryCodes() {}

    /** Fresh ones, of 80 random bits each, as they are shown. */
    static List<String> fresh() {
        return IntStream.range(0, COUNT)
                .mapToObj(i -> {
                    var bytes = new byte[BYTES];
                    new SecureRandom().nextBytes(bytes);
                    return Base32.grouped(Base32.of(bytes)).replace(' ', '-');
                })
                .toList();
    }

    /** What is stored of one. As it has 80 random bits, SHA-256 is enough: there is nothing to guess. */
    static String hash(String code) {
        try {
            var plain = code.replaceAll("[\\s-]+", "").toUpperCase(Locale.ROOT);
            var digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
