package org.dragoman.markup;

import java.util.Set;
import java.util.function.Function;
import org.dragoman.statement.Inline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;

import static org.dragoman.statement.InlineCode.Kind.STANDALONE;

/**
 * The page that a Markdown document describes.
 *
 * @param marks what stands in its text for what HTML cannot say
 */
record MarkdownPage(Document document, CarriedMarks marks, MarkdownNotes notes) {
    private static final Set<String> KNOWN = Set.of("dialog", "image", "picture", "search", "slot", "xmp", "noembed");

    /** @param html what a text means */
    static MarkdownPage of(String text, LeftOut leftOut, Function<PlacedText, String> html) {
        MarkdownDepth.mustHold(text);
        var marks = new CarriedMarks();
        var notes = new MarkdownNotes(marks);
        var lines = lines(text);
        var matterless = MarkdownFrontMatter.removed(lines, leftOut);
        var body = notes.takenFrom(PlacedText.of(matterless, lines.length() - matterless.length()));
        var definitions = MarkdownPlain.Definitions.of(body.toString());
        var page =
                new MarkdownPage(Jsoup.parse(html.apply(MarkdownPlain.of(body, notes, marks, leftOut))), marks, notes);
        for (int i = 0; notes.label(i).isPresent(); i++) {
            var label = notes.label(i).get();
            var note = page.document.body().appendElement("section");
            HtmlNotes.mark(note, label);
            note.html(html.apply(MarkdownPlain.of(definitions.with(notes.text(label)), notes, marks, leftOut)));
        }
        page.document.select("pre > code").unwrap();
        page.markStrangers();
        return page;
    }

    /** A text with the one end of lines that all its readers know. */
    static String lines(String text) {
        return text.replaceAll("\\R", "\n");
    }

    private void markStrangers() {
        for (var element : document.body().getAllElements()) {
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
