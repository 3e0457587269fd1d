package org.dragoman.markup;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.bound.Budget;
import org.dragoman.language.Language;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.TranslatedParagraph;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page that is to be given back in another language. Used once. */
public final class HtmlMerge {
    private final boolean isXml;
    private final Document page;
    private final Language source;
    private final HtmlNotes notes;
    private final HtmlReader reader;
    private final Map<Element, Boolean> local = new IdentityHashMap<>();

    private HtmlMerge(boolean isXml, Document page, Language source, LeftOut leftOut) {
        this.isXml = isXml;
        this.page = page;
        this.source = source;
        var marks = new CarriedMarks();
        this.notes = HtmlNotes.mark(page, marks);
        this.reader = HtmlReader.over(page, source, marks, leftOut);
    }

    public static HtmlMerge of(String html, Language source, LeftOut leftOut) {
        return new HtmlMerge(HtmlReader.isXml(html), HtmlReader.parsed(html), source, leftOut);
    }

    /** What the page says in its own language. */
    public List<ExtractedParagraph> paragraphs() {
        return reader.places().stream().map(HtmlPlace::paragraph).toList();
    }

    /**
     * The page in another language.
     *
     * @param translated one for each of its paragraphs
     * @param title for the window in which the page is shown
     */
    public String written(List<TranslatedParagraph> translated, String title, Language target) {
        new HtmlWordless(page).clear(reader.unread());
        var tongue = new HtmlTongue(page, source, target);
        tongue.turn(reader::isBlock, reader::style);
        for (int i = 0; i < translated.size(); i++) {
            Budget.step();
            new HtmlRewriting(reader.places().get(i), this::isLocal).write(translated.get(i));
        }
        notes.restore();
        page.title(title);
        return tongue.written(isXml);
    }

    /** Whether an element, with all in it, stands on a line with others. */
    private boolean isLocal(Element element) {
        return local.computeIfAbsent(element, e -> e.getAllElements().stream().noneMatch(reader::isBlock));
    }
}
