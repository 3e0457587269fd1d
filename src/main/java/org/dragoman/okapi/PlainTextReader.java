package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.filters.plaintext.paragraphs.ParaPlainTextFilter;
import org.dragoman.language.Language;
import org.dragoman.markup.InlineText;
import org.dragoman.markup.ParagraphPiece;
import org.dragoman.statement.ExtractedParagraph;

import static org.dragoman.statement.ParagraphKind.PARAGRAPH;

/**
 * Reads plain text: blank lines part its paragraphs. A line break inside a paragraph stays, except where lines were
 * filled to a width ({@link HardWrap}).
 */
final class PlainTextReader {
    private PlainTextReader() {}

    static List<ExtractedParagraph> read(String text, Language language) {
        var blocks = new ArrayList<String>();
        // The filter knows one line separator, and takes a line of spaces for text.
        var lines = text.replaceAll("\\R|\\f", "\n").replaceAll("(?m)(?<![ \\t\\u00A0])[ \\t\\u00A0]+$", "");
        FilterRun.over(lines, language, new ParaPlainTextFilter(), event -> {
            if (event.isTextUnit()) {
                blocks.add(event.getTextUnit().getSource().getFirstContent().getText());
            }
        });
        return PlainTextTitle.marked(paragraphs(HardWrap.undone(blocks)));
    }

    private static List<ExtractedParagraph> paragraphs(List<String> blocks) {
        return blocks.stream()
                .flatMap(b -> InlineText.paragraph(PARAGRAPH, 0, List.of(new ParagraphPiece.Text(b))).stream())
                .toList();
    }
}
