package org.dragoman.markup;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Addresses as browsers send them, whatever stands in a document (URL Standard, 1.3 and 4.4). */
final class WebAddress {
    private static final Pattern LINES = Pattern.compile("[\\t\\n\\r]");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}\\x7F]|%(?![0-9a-fA-F]{2})");

    private WebAddress() {}

    /** The same address without what no address may hold: spaces at its ends go, others are encoded. */
    static String of(String text) {
        var line = LINES.matcher(text.strip()).replaceAll("");
        return FORBIDDEN.matcher(line).replaceAll(WebAddress::encoded);
    }

    private static String encoded(MatchResult character) {
        var encoded = new StringBuilder();
        for (byte b : character.group().getBytes(StandardCharsets.UTF_8)) {
            encoded.append("%%%02X".formatted(b));
        }
        return encoded.toString();
    }
}
