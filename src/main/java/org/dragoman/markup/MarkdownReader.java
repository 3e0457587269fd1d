package org.dragoman.markup;

import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.statement.ExtractedParagraph;

/**
 * Reads Markdown as the page that it describes. Front matter is no text, and notes follow all that is. What looks like an
 * element and is none in HTML may have been meant as text, which no page would show.
 */
public final class MarkdownReader {
    private MarkdownReader() {}

    public static List<ExtractedParagraph> read(String text, Language language, LeftOut leftOut) {
        var page = MarkdownPage.of(text, leftOut, placed -> MarkdownHtml.of(placed.toString()));
        return HtmlReader.read(page.document(), language, page.marks(), leftOut);
    }
}
