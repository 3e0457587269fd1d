package org.dragoman.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Whether a text can be stored as it came: no NUL, which PostgreSQL has no place for, and no half of a surrogate pair. */
final class SentText {
    private SentText() {}

    static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || isHalf(c));
    }

    private static boolean isHalf(int codePoint) {
        return codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint);
    }

    /** Whether the parts of an address are UTF-8 in percent encoding (RFC 3986, section 2.1), without control characters. */
    static boolean isAddress(@Nullable String path, @Nullable String query) {
        return isEncoded(path, Character::isISOControl)
                && isEncoded(query, c -> Character.isISOControl(c) && !Character.isWhitespace(c));
    }

    private static boolean isEncoded(@Nullable String part, IntPredicate forbidden) {
        if (part == null) {
            return true;
        }
        try {
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(part)));
            return decoded.codePoints().noneMatch(forbidden);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] bytes(String part) {
        var bytes = new ByteArrayOutputStream(part.length());
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) == '%') {
                bytes.write(
                        HexFormat.fromHexDigits(part, Math.min(i + 1, part.length()), Math.min(i + 3, part.length())));
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(part.charAt(i)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
