package org.dragoman.okapi;

import org.dragoman.language.Language;
import org.dragoman.statement.ExtractedDocument;
import org.dragoman.statement.UploadedFile;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Documents as this room reads them, for the tests of other rooms. */
public final class Documents {
    private Documents() {}

    public static ExtractedDocument read(String fileName, String content, Language language) {
        return new OkapiExtraction().extract(new UploadedFile(fileName, content.getBytes(UTF_8), language));
    }
}
