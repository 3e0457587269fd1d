package org.dragoman.rtf;

import org.dragoman.statement.UnreadableDocument;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.dragoman.statement.UnreadableDocument.Reason.DAMAGED;

/** The tokens of Rich Text Format (RTF 1.9.1, "Basic entities"). */
final class RtfScanner {
    private static final int LONGEST_WORD = 32;

    private final byte[] content;
    private int at;

    RtfScanner(byte[] content) {
        this.content = content;
    }

    /** A token. */
    sealed interface Token {
        record Open() implements Token {}

        record Close() implements Token {}

        /** @param value nothing where the word has none */
        record Word(String name, @Nullable Integer value) implements Token {}

        /** A control symbol, such as {@code \~}. */
        record Symbol(char name) implements Token {}

        /** A byte of text, in whatever encoding is in force. */
        record Character(byte value) implements Token {}
    }

    /** The next token; nothing at the end. */
    @Nullable
    Token next() {
        while (at < content.length && (content[at] == '\r' || content[at] == '\n' || content[at] == 0)) {
            at++;
        }
        if (at >= content.length) {
            return null;
        }
        byte c = content[at++];
        return switch (c) {
            case '{' -> new Token.Open();
            case '}' -> new Token.Close();
            case '\\' -> control();
            default -> new Token.Character(c);
        };
    }

    private Token control() {
        if (at >= content.length) {
            throw new UnreadableDocument(DAMAGED);
        }
        char c = (char) content[at];
        if (isLetter(c)) {
            return word();
        }
        at++;
        return c == '\'' ? hexadecimal() : new Token.Symbol(c);
    }

    private Token hexadecimal() {
        var digits = new String(content, at, Math.min(2, content.length - at), ISO_8859_1);
        at += digits.length();
        return new Token.Character(digits.matches("[0-9A-Fa-f]{2}") ? (byte) Integer.parseInt(digits, 16) : (byte) '?');
    }

    private Token word() {
        int start = at;
        while (at < content.length && isLetter((char) content[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        var name = new String(content, start, at - start, ISO_8859_1);
        var value = value();
        if (at < content.length && content[at] == ' ') {
            at++;
        }
        if (name.equals("bin") && value != null) {
            at = (int) Math.min((long) at + Math.max(0, value), content.length);
        }
        return new Token.Word(name, value);
    }

    private @Nullable Integer value() {
        int start = at;
        if (at < content.length && content[at] == '-') {
            at++;
        }
        while (at < content.length && content[at] >= '0' && content[at] <= '9' && at - start < 10) {
            at++;
        }
        var digits = new String(content, start, at - start, ISO_8859_1);
        if (digits.equals("-") || digits.isEmpty()) {
            at = start;
            return null;
        }
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, Long.parseLong(digits)));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
