package org.dragoman.memory;

import java.text.Normalizer;
import org.dragoman.segment.Token;
import org.jspecify.annotations.Nullable;

/** A text as the memory compares it: without inline codes, composed (NFC), its white space single spaces. */
final class PlainText {
    private PlainText() {}

    static String of(String text) {
        return Normalizer.normalize(Token.strip(text), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    static @Nullable String ofNullable(@Nullable String text) {
        return text == null ? null : of(text);
    }
}
