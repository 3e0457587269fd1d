package org.dragoman.markup;

import java.util.List;
import java.util.Set;
import org.dragoman.language.Language;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Inline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;

import static org.dragoman.statement.InlineCode.Kind.STANDALONE;

/**
 * Reads Markdown as the page that it describes. Front matter is no text, and notes follow all that is. What looks like an
 * element and is none in HTML may have been meant as text, which no page would show.
 */
public final class MarkdownReader {
    private static final Set<String> KNOWN = Set.of("dialog", "image", "picture", "search", "slot", "xmp", "noembed");

    private MarkdownReader() {}

    public static List<ExtractedParagraph> read(String text, Language language, LeftOut leftOut) {
        MarkdownDepth.mustHold(text);
        var marks = new CarriedMarks();
        var notes = new MarkdownNotes(marks);
        var body = notes.takenFrom(MarkdownFrontMatter.removed(text.replaceAll("\\R", "\n"), leftOut));
        var definitions = MarkdownPlain.Definitions.of(body);
        var page = Jsoup.parse(MarkdownHtml.of(MarkdownPlain.of(body, notes, marks)));
        for (int i = 0; notes.label(i).isPresent(); i++) {
            var label = notes.label(i).get();
            var note = page.body().appendElement("section");
            HtmlNotes.mark(note, label);
            note.html(MarkdownHtml.of(MarkdownPlain.of(definitions.with(notes.text(label)), notes, marks)));
        }
        page.select("pre > code").unwrap();
        markStrangers(page, marks);
        return HtmlReader.read(page, language, marks, leftOut);
    }

    private static void markStrangers(Document page, CarriedMarks marks) {
        for (var element : page.body().getAllElements()) {
            if (isStranger(element)) {
                var unknown = new Inline.Unknown("<" + element.tagName() + ">");
                element.before(new TextNode(marks.plain(STANDALONE, unknown)));
            }
        }
    }

    private static boolean isStranger(Element element) {
        return !Tag.isKnownTag(element.normalName())
                && !KNOWN.contains(element.normalName())
                && element.closest("svg, math") == null;
    }
}
