package org.dragoman.decoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.statement.DocumentFormat;
import org.dragoman.statement.UnreadableDocument;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.dragoman.statement.UnreadableDocument.Reason.CONTROL_CHARACTERS;
import static org.dragoman.statement.UnreadableDocument.Reason.EXTENSION_LIES;
import static org.dragoman.statement.UnreadableDocument.Reason.WRONG_ENCODING;

/**
 * Turns bytes into text without ever guessing: a byte order mark decides, then the charset that an HTML document
 * declares, then UTF-8. Bytes that do not fit are an error, never a replacement character.
 */
public final class TextDecoding {

    /** All of Unicode's C0 controls but white space; no text format holds them. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\x7F]");

    /** The line break inside a paragraph of word processors: a vertical tab is a mandatory break (UAX #14, BK). */
    private static final char VERTICAL_TAB = '\u000B';

    private TextDecoding() {}

    /** A text, and the IANA name of the encoding that it was in. */
    public record Decoded(String text, String encoding) {
        private Decoded withLines(String end) {
            return text.indexOf(VERTICAL_TAB) < 0 ? this : new Decoded(text.replace("" + VERTICAL_TAB, end), encoding);
        }
    }

    public static Decoded decode(byte[] content, DocumentFormat format) {
        var archive = format == DocumentFormat.HTML ? WebArchive.page(content) : Optional.<WebArchive.Page>empty();
        return archive.map(page -> decode(page.html(), true, page.charset().map(HtmlCharset::of)))
                .orElseGet(() -> decode(content, format == DocumentFormat.HTML, Optional.empty()))
                .withLines(format == DocumentFormat.MARKDOWN ? "  \n" : "\n");
    }

    /** @param told the charset that whoever sent the document says it has; nothing that it says itself outweighs that */
    private static Decoded decode(byte[] content, boolean isHtml, Optional<Charset> told) {
        for (var charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE}) {
            var mark = "\uFEFF".getBytes(charset);
            if (startsWith(content, mark)) {
                return decoded(content, mark.length, charset);
            }
        }
        var declared = told.or(() -> isHtml ? HtmlCharset.declaredIn(content) : Optional.empty());
        if (declared.filter(TextDecoding::hasControls).isEmpty()) {
            rejectBinary(content, declared.orElse(UTF_8));
        }
        declared.ifPresent(charset -> requireNoContradiction(content, charset));
        return decoded(content, 0, declared.orElse(UTF_8));
    }

    private static Decoded decoded(byte[] content, int from, Charset charset) {
        var text = strictly(content, from, charset).orElseThrow(() -> new UnreadableDocument(WRONG_ENCODING));
        if (CONTROL.matcher(text).find()) {
            throw new UnreadableDocument(text.indexOf(0) < 0 ? CONTROL_CHARACTERS : EXTENSION_LIES);
        }
        return new Decoded(text, charset.name());
    }

    /** Whether text in a charset is made of bytes that look like controls. */
    private static boolean hasControls(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("ISO-2022");
    }

    /** Looks at the bytes, so that an image called .txt is said to be no text rather than wrongly encoded. */
    private static void rejectBinary(byte[] content, Charset charset) {
        if (CONTROL.matcher(new String(content, ISO_8859_1)).find()
                && strictly(content, 0, charset).isEmpty()) {
            throw new UnreadableDocument(EXTENSION_LIES);
        }
    }

    /** Text beyond ASCII that is well-formed UTF-8 is UTF-8: chance does not produce it in another encoding. */
    private static void requireNoContradiction(byte[] content, Charset declared) {
        if (!declared.equals(UTF_8)
                && strictly(content, 0, UTF_8)
                        .filter(text -> text.length() < content.length)
                        .isPresent()) {
            throw new UnreadableDocument(WRONG_ENCODING);
        }
    }

    private static Optional<String> strictly(byte[] content, int from, Charset charset) {
        try {
            var bytes = ByteBuffer.wrap(content, from, content.length - from);
            return Optional.of(charset.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length
                && ByteBuffer.wrap(content, 0, mark.length).equals(ByteBuffer.wrap(mark));
    }
}
