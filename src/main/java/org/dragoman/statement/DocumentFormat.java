package org.dragoman.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that a statement can come in. */
public enum DocumentFormat {
    TXT("txt", "text"),
    DOCX("docx", "docm", "dotx", "dotm"),
    HTML("html", "htm", "xhtml", "mht", "mhtml"),
    MARKDOWN("md", "markdown"),
    ODT("odt", "ott"),
    RTF("rtf");

    private final List<String> extensions;

    DocumentFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** The format that the extension of a file name stands for, whatever its case. */
    public static Optional<DocumentFormat> ofFileName(String fileName) {
        var extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return fileName.indexOf('.') < 0
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(format -> format.extensions.contains(extension))
                        .findFirst();
    }

    /** All extensions, as a field for files names them (HTML Standard, 4.10.5.1.17). */
    static String accepted() {
        return Arrays.stream(values())
                .flatMap(format -> format.extensions.stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(","));
    }
}
