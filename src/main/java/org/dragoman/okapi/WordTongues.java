package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.docx.ClaimedTongues;
import org.dragoman.docx.WordScripts;
import org.dragoman.docx.WordXml;
import org.dragoman.docx.XmlTree;
import org.dragoman.language.Language;
import org.dragoman.markup.SaidLanguage;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import static org.dragoman.docx.WordXml.W;
import static org.dragoman.docx.WordXml.word;

/** Quotations in another language, as the runs of a text say (ECMA-376-1, 17.3.2.20), as far as that is believed. */
final class WordTongues {
    private final ClaimedTongues claimed;
    private final Language language;

    private WordTongues(Language language) {
        this.language = language;
        this.claimed = new ClaimedTongues(language);
    }

    /** Puts what is in another language into an element that says so. */
    static void mark(Element root, Language language) {
        var tongues = new WordTongues(language);
        var runs = XmlTree.all(root, word("r"));
        runs.forEach(tongues::count);
        var stretch = new ArrayList<Element>();
        for (var run : runs) {
            if (!tongues.goesOn(stretch, run)) {
                tongues.enclose(stretch);
                stretch.clear();
            }
            if (!tongues.believed(run).isEmpty()) {
                stretch.add(run);
            }
        }
        tongues.enclose(stretch);
    }

    private void count(Element run) {
        claimed.count(WordXml.textOf(run), said(run));
    }

    private boolean goesOn(List<Element> stretch, Element run) {
        return stretch.isEmpty()
                || (believed(run).equals(believed(stretch.get(0)))
                        && XmlTree.following(stretch.get(stretch.size() - 1)) == run);
    }

    private String believed(Element run) {
        return claimed.believed(said(run));
    }

    /** The tag of another language; blank for none. */
    private String said(Element run) {
        var attribute = WordScripts.hasComplex(WordXml.textOf(run)) ? "bidi" : "val";
        return WordXml.child(run, W, "rPr")
                .flatMap(properties -> WordXml.child(properties, W, "lang"))
                .flatMap(lang -> SaidLanguage.foreign(WordXml.attribute(lang, attribute), language))
                .orElse("");
    }

    private void enclose(List<Element> stretch) {
        if (stretch.isEmpty() || !isOfWords(stretch)) {
            return;
        }
        var enclosing = WordXml.element(stretch.get(0), "dir");
        enclosing.setAttributeNS(W, "w:val", "lang:" + believed(stretch.get(0)));
        stretch.get(0).getParentNode().insertBefore(enclosing, stretch.get(0));
        stretch.forEach(enclosing::appendChild);
    }

    private static boolean isOfWords(List<Element> stretch) {
        var text = new StringBuilder();
        stretch.forEach(run -> text.append(WordXml.textOf(run)));
        var before = stretch.get(0).getPreviousSibling() instanceof Element e ? WordXml.textOf(e) : "";
        var after = text(XmlTree.following(stretch.get(stretch.size() - 1)));
        return ClaimedTongues.isOfWords(before, text.toString(), after);
    }

    private static String text(@Nullable Element element) {
        return element == null ? "" : WordXml.textOf(element);
    }
}
