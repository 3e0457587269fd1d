package org.dragoman.okapi;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dragoman.language.Language;
import org.dragoman.statement.ExtractedDocument;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.UnreadableDocument;
import org.dragoman.statement.UploadedFile;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Short ways to extract a literal document and to write down what is expected of it. */
final class Extractions {
    private Extractions() {}

    static ExtractedDocument extract(String fileName, byte[] content) {
        return new OkapiExtraction().extract(new UploadedFile(fileName, content, Language.EN));
    }

    /** The paragraphs of a UTF-8 document, each as {@code KIND level text}. */
    static List<String> lines(String fileName, String content) {
        return lines(extract(fileName, content.getBytes(UTF_8)));
    }

    static List<String> lines(ExtractedDocument extracted) {
        return extracted.paragraphs().stream().map(Extractions::line).toList();
    }

    private static String line(ExtractedParagraph p) {
        return p.kind() + (p.level() == 0 ? "" : " " + p.level()) + ": " + p.text();
    }

    static void assertUnreadable(UnreadableDocument.Reason reason, ThrowingCallable extraction) {
        Assertions.assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(extraction)
                .satisfies(e -> Assertions.assertThat(e.reason()).isEqualTo(reason));
    }
}
