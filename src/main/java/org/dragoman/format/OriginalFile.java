package org.dragoman.format;

import org.dragoman.language.Language;
import org.dragoman.statement.UploadedFile;

/** The file that a statement came in, as one of the files of an edition: with a translation in the place of its text. */
public final class OriginalFile {
    private static final String NAME = "original.";

    private OriginalFile() {}

    /** @param merged the name tells the format */
    public static PrintedFile of(UploadedFile merged, Language language) {
        var extension = merged.fileName().substring(merged.fileName().lastIndexOf('.') + 1);
        return new PrintedFile(NAME + language + "." + extension, mediaType(extension), merged.content());
    }

    private static String mediaType(String extension) {
        return switch (extension) {
            case "docx" -> DocxFormat.MEDIA_TYPE;
            case "html" -> "text/html";
            default -> "text/markdown";
        };
    }

    static boolean is(String name) {
        return name.startsWith(NAME);
    }
}
