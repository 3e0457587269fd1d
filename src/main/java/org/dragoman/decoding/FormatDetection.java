package org.dragoman.decoding;

import java.util.List;
import org.dragoman.statement.DocumentFormat;
import org.dragoman.statement.UnreadableDocument;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.dragoman.statement.UnreadableDocument.Reason.DAMAGED;
import static org.dragoman.statement.UnreadableDocument.Reason.ENCRYPTED;
import static org.dragoman.statement.UnreadableDocument.Reason.EXTENSION_LIES;
import static org.dragoman.statement.UnreadableDocument.Reason.UNKNOWN_FORMAT;

/** The format that the extension of a file names, if the first bytes of its content do not deny it. */
public final class FormatDetection {
    private static final String ZIP = "PK\u0003\u0004";
    private static final String EMPTY_ZIP = "PK\u0005\u0006";
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String RTF = "{\\rtf";
    private static final List<String> NOT_TEXT = List.of(ZIP, EMPTY_ZIP, OLE2, "%PDF-", RTF);

    /** The directory entry by which MS-OFFCRYPTO marks a package that is locked by a password. */
    private static final String ENCRYPTED_PACKAGE = new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);

    private FormatDetection() {}

    public static DocumentFormat detect(String fileName, byte[] content) {
        var format = DocumentFormat.ofFileName(fileName).orElseThrow(() -> new UnreadableDocument(UNKNOWN_FORMAT));
        if (format == DocumentFormat.DOCX || format == DocumentFormat.ODT) {
            requireZip(content);
        } else if (format == DocumentFormat.RTF) {
            require(startsWith(content, RTF));
        } else if (NOT_TEXT.stream().anyMatch(magic -> startsWith(content, magic))) {
            throw new UnreadableDocument(EXTENSION_LIES);
        }
        return format;
    }

    private static void require(boolean isSo) {
        if (!isSo) {
            throw new UnreadableDocument(EXTENSION_LIES);
        }
    }

    private static void requireZip(byte[] content) {
        if (startsWith(content, EMPTY_ZIP)) {
            throw new UnreadableDocument(DAMAGED);
        }
        if (startsWith(content, OLE2) && new String(content, ISO_8859_1).contains(ENCRYPTED_PACKAGE)) {
            throw new UnreadableDocument(ENCRYPTED);
        }
        require(startsWith(content, ZIP));
    }

    private static boolean startsWith(byte[] content, String magic) {
        var start = new String(content, 0, Math.min(content.length, magic.length()), ISO_8859_1);
        return start.equals(magic);
    }
}
