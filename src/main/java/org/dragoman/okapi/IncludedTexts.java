package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.markup.LeftOut;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;
import org.dragoman.statement.Omission;
import org.dragoman.statement.Omission.Kind;

import static org.dragoman.statement.ParagraphKind.HEADING;
import static org.dragoman.statement.ParagraphKind.PARAGRAPH;

/**
 * A text with what an editor wants of that which is left out otherwise and that every format has: the title that a
 * document gives itself beside its text comes first, the descriptions of pictures and of short forms
 * follow the paragraphs that they are in.
 */
final class IncludedTexts {
    private IncludedTexts() {}

    static List<ExtractedParagraph> with(List<ExtractedParagraph> text, Set<Kind> included, LeftOut leftOut) {
        var complete = new ArrayList<ExtractedParagraph>();
        if (included.contains(Kind.TITLE)) {
            leftOut.taken(Kind.TITLE).stream()
                    .map(Omission.Passage::text)
                    .filter(title -> text.stream().noneMatch(p -> p.plainText().equals(title)))
                    .forEach(title -> complete.add(new ExtractedParagraph(HEADING, 1, title, List.of())));
        }
        var titles = new ArrayList<>(
                included.contains(Kind.ALT_TEXT) ? leftOut.taken(Kind.ALT_TEXT) : List.<Omission.Passage>of());
        for (var paragraph : text) {
            if (!included.contains(Kind.ALT_TEXT)) {
                complete.add(paragraph);
            } else if (!isPicturesOnly(paragraph)) {
                complete.add(wordless(paragraph));
            }
            complete.addAll(takenFrom(titles, paragraph));
            addressesWithin(paragraph).forEach(a -> leftOut.add(Kind.LINK, a, paragraph::plainText));
            for (var description : descriptions(paragraph)) {
                if (included.contains(Kind.ALT_TEXT)) {
                    complete.add(
                            new ExtractedParagraph(PARAGRAPH, 0, description, List.of()).in(paragraph.enclosures()));
                } else {
                    leftOut.add(Kind.ALT_TEXT, description, paragraph::plainText);
                }
            }
        }
        if (included.contains(Kind.COMMENT)) {
            leftOut.taken(Kind.COMMENT).stream()
                    .map(comment ->
                            new ExtractedParagraph(PARAGRAPH, 0, comment.text().strip(), List.of()))
                    .forEach(complete::add);
        }
        return complete;
    }

    /** Such a paragraph is its descriptions, once they are read. */
    private static boolean isPicturesOnly(ExtractedParagraph paragraph) {
        return paragraph.plainText().isEmpty()
                && !descriptions(paragraph).isEmpty()
                && paragraph.codes().stream().allMatch(code -> code.content() instanceof Inline.Image);
    }

    /** What is read as a text of its own is not said twice. */
    private static ExtractedParagraph wordless(ExtractedParagraph p) {
        var codes = p.codes().stream().map(InlineCode::wordless).toList();
        return new ExtractedParagraph(p.kind(), p.level(), p.text(), codes, p.enclosures());
    }

    /** The titles that stand in a paragraph, which is known by its words. */
    private static List<ExtractedParagraph> takenFrom(List<Omission.Passage> titles, ExtractedParagraph paragraph) {
        var plain = titles.isEmpty() ? "" : paragraph.plainText();
        var here = titles.stream()
                .filter(title -> plain.contains(title.place().replaceFirst("^…\\s*", "")))
                .toList();
        titles.removeAll(here);
        return here.stream()
                .map(title -> new ExtractedParagraph(PARAGRAPH, 0, title.text(), List.of()).in(paragraph.enclosures()))
                .toList();
    }

    /** A part of the document, or a file beside it, cannot be reached from an edition. */
    private static List<String> addressesWithin(ExtractedParagraph paragraph) {
        return paragraph.codes().stream()
                .filter(code -> code.kind() == InlineCode.Kind.OPENING && code.content() instanceof Inline.Link)
                .map(code -> ((Inline.Link) code.content()).address())
                .filter(address -> !Inline.leadsOut(address))
                .toList();
    }

    private static List<String> descriptions(ExtractedParagraph paragraph) {
        return paragraph.codes().stream()
                .filter(code -> code.kind() != InlineCode.Kind.CLOSING)
                .map(code -> description(code.content()))
                .filter(description -> !description.isBlank())
                .toList();
    }

    private static String description(Inline content) {
        if (content instanceof Inline.Image image) {
            return image.description();
        }
        return content instanceof Inline.Abbreviation abbreviation ? abbreviation.expansion() : "";
    }
}
