package org.dragoman.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;

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
        return DigestUtils.sha256Hex(code.replaceAll("[\\s-]+", "").toUpperCase(Locale.ROOT));
    }
}
