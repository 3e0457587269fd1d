package org.dragoman.factor;

import java.time.Instant;

/** An authenticator, which knows a key and shows codes. */
public final class Authenticator {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Authenticator() {}

    /** What it shows now, or so many steps later, for a key in Base32. */
    public static String code(String key, int later) {
        return OneTimeCode.at(OneTimeCode.step(Instant.now()) + later, bytes(key.replace(" ", "")));
    }

    /** Reads what {@link Base32} writes. */
    private static byte[] bytes(String text) {
        var bits = new StringBuilder();
        for (var letter : text.toCharArray()) {
            bits.append(String.format("%5s", Integer.toBinaryString(LETTERS.indexOf(letter)))
                    .replace(' ', '0'));
        }
        var bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        }
        return bytes;
    }
}
