package org.dragoman.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A statement whose newest text is that of a document which comes in. */
final class DuplicateStatement {
    private DuplicateStatement() {}

    /** The statement that has the same file, or the same text below its title in the same language. */
    static Optional<Statement> of(UploadedFile upload, Manuscript manuscript) {
        return Revision.withFile(upload.content())
                .map(Revision::statement)
                .filter(statement -> statement.language() == upload.language())
                .or(() -> withText(upload, texts(manuscript.paragraphs())));
    }

    private static Optional<Statement> withText(UploadedFile upload, List<String> texts) {
        return texts.stream()
                .max(Comparator.comparing(String::length))
                .flatMap(longest -> Paragraph.in(upload.language(), longest).stream()
                        .map(Paragraph::revision)
                        .distinct()
                        .filter(revision -> texts(Paragraph.of(revision).stream()
                                        .map(Paragraph::extracted)
                                        .toList())
                                .equals(texts))
                        .map(Revision::statement)
                        .findFirst());
    }

    private static List<String> texts(List<ExtractedParagraph> paragraphs) {
        return paragraphs.stream()
                .filter(p -> p.kind() != ParagraphKind.TITLE)
                .map(ExtractedParagraph::text)
                .toList();
    }
}
