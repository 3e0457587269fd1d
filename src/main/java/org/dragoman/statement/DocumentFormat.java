package org.dragoman.statement;

import java.util.Locale;
import java.util.Optional;

/** The formats that a statement can come in. */
public enum DocumentFormat {
    TXT,
    DOCX,
    HTML,
    MARKDOWN;

    /** The format that the extension of a file name stands for, whatever its case. */
    public static Optional<DocumentFormat> ofFileName(String fileName) {
        var extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (fileName.indexOf('.') < 0 ? "" : extension) {
            case "txt", "text" -> Optional.of(TXT);
            case "docx", "docm", "dotx", "dotm" -> Optional.of(DOCX);
            case "html", "htm", "xhtml", "mht", "mhtml" -> Optional.of(HTML);
            case "md", "markdown" -> Optional.of(MARKDOWN);
            default -> Optional.empty();
        };
    }
}
