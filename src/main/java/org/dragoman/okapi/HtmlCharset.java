package org.dragoman.okapi;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.statement.UnreadableDocument;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.dragoman.statement.UnreadableDocument.Reason.WRONG_ENCODING;

/** The charset that an HTML document declares in its first 1024 bytes, as the HTML standard has it. */
final class HtmlCharset {
    private static final int PRESCANNED = 1024;
    private static final Pattern DECLARATION = Pattern.compile(
            "<(?:meta\\s[^<>]*?charset|\\?xml\\s[^<>]*?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);

    private HtmlCharset() {}

    /** @throws UnreadableDocument if it names a charset that is not known */
    static Optional<Charset> declaredIn(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, PRESCANNED), ISO_8859_1);
        var declaration = DECLARATION.matcher(start);
        return declaration.find() ? Optional.of(named(declaration.group(1))) : Optional.empty();
    }

    /** The same document, decoded, with declarations that fit it: Okapi's filter would encode it by them again. */
    static String redeclared(String html) {
        return DECLARATION
                .matcher(html)
                .replaceAll(declaration -> Matcher.quoteReplacement(
                        declaration.group().substring(0, declaration.start(1) - declaration.start()) + "UTF-8"));
    }

    /** The encoding standard reads these labels as wider sets, and UTF-16 without a mark as UTF-8. */
    private static Charset named(String label) {
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii" -> Charset.forName("windows-1252");
            case "utf-16", "utf-16le", "utf-16be" -> UTF_8;
            default -> known(label);
        };
    }

    private static Charset known(String label) {
        try {
            return Charset.forName(label);
        } catch (IllegalArgumentException e) {
            throw new UnreadableDocument(WRONG_ENCODING, e);
        }
    }
}
