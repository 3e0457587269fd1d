package org.dragoman.statement;

import org.jspecify.annotations.Nullable;

/** A document from which no paragraphs can be had; nothing was kept of it. */
public class UnreadableDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong, as far as its sender can mend it. */
    public enum Reason {
        /** The file has no content. */
        EMPTY,
        /** The file, or what it unpacks to, is over the limit. */
        TOO_LARGE,
        /** The extension is none of those that can be read. */
        UNKNOWN_FORMAT,
        /** The content is of another format than the extension says. */
        EXTENSION_LIES,
        /** It is text, but holds characters that control machines and show nothing. */
        CONTROL_CHARACTERS,
        /** The text is not UTF-8, nor UTF-16 with a byte order mark, nor in the charset that its HTML declares. */
        WRONG_ENCODING,
        /** The format is right, but the file is broken. */
        DAMAGED,
        /** Its parts are nested more deeply, or are more in number, than anyone writes by hand. */
        TOO_INTRICATE,
        /** It cannot be read in the time that there is for a document. */
        TOO_SLOW,
        /** The file opens with a password only. */
        ENCRYPTED,
        /** The file can be read and holds no text. */
        NO_TEXT
    }

    private final Reason reason;

    public UnreadableDocument(Reason reason) {
        this(reason, null);
    }

    public UnreadableDocument(Reason reason, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
