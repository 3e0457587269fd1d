package org.dragoman.statement;

import java.util.List;
import java.util.function.UnaryOperator;

/** What was read of a file, with a translation of it. */
public final class Translations {
    private Translations() {}

    /** Of a statement that is called as its document calls itself. */
    public static List<TranslatedParagraph> of(ExtractedDocument document, UnaryOperator<String> translator) {
        var title = document.title().orElse(document.paragraphs().get(0)).plainText();
        return of(title, document, translator);
    }

    public static List<TranslatedParagraph> of(
            String title, ExtractedDocument document, UnaryOperator<String> translator) {
        return Manuscript.titled(title, document).paragraphs().stream()
                .map(paragraph -> new TranslatedParagraph(paragraph, translator.apply(paragraph.text())))
                .toList();
    }
}
