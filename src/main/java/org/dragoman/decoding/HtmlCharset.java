package org.dragoman.decoding;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.statement.UnreadableDocument;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.dragoman.statement.UnreadableDocument.Reason.WRONG_ENCODING;

/** The charset that an HTML document declares in its first 1024 bytes, as the HTML standard has it (13.2.3.2). */
final class HtmlCharset {
    private static final int PRESCANNED = 1024;
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);
    private static final Pattern DECLARATION = Pattern.compile(
            "<(?:meta\\s[^<>]*?charset|\\?xml\\s[^<>]*?encoding)\\s*=\\s*[\"']?\\s*([^\\s\"'<>;/]+)",
            Pattern.CASE_INSENSITIVE);

    private HtmlCharset() {}

    /** @throws UnreadableDocument if it names a charset that is not known */
    static Optional<Charset> declaredIn(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, PRESCANNED), ISO_8859_1);
        if (start.startsWith("<\0?\0x\0")) {
            return Optional.of(UTF_16LE);
        }
        if (start.startsWith("\0<\0?\0x")) {
            return Optional.of(UTF_16BE);
        }
        var declaration = DECLARATION.matcher(COMMENT.matcher(start).replaceAll(""));
        return declaration.find() ? Optional.of(named(declaration.group(1))) : Optional.empty();
    }

    /** A document whose declaration can be read in ASCII is not in UTF-16, whatever it says. */
    private static Charset named(String label) {
        var charset = of(label);
        if (charset.equals(UTF_16LE) || charset.equals(UTF_16BE)) {
            return UTF_8;
        }
        return charset.name().equals("x-user-defined") ? Charset.forName("windows-1252") : charset;
    }

    /** @throws UnreadableDocument if no charset is known by that label */
    static Charset of(String label) {
        return EncodingLabels.charset(label.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new UnreadableDocument(WRONG_ENCODING));
    }
}
