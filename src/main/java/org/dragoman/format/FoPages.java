package org.dragoman.format;

import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.web.Interface;

/** Pages of formatting objects around a text: their size, head and foot, and what leads to their headings. */
final class FoPages {
    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";

    /** So many letters of a title fit into the head of a page. */
    private static final int RUNNING = 80;

    private final Language language;
    private final String title;
    private final XmlFile xml = new XmlFile().start("fo:root", "xmlns:fo", FO, "xmlns:fox", FOX);

    /** A heading of the text, from 1 for the title downwards, and the id of the sentence that it leads to. */
    record Heading(int level, String id, String text) {}

    FoPages(Language language, String title) {
        this.language = language;
        this.title = title;
        xml.attribute("xml:lang", language.tag());
    }

    /**
     * Begins the file, up to its text.
     *
     * @param names the ids that links can lead to, also from outside
     */
    XmlFile begin(boolean wide, List<Heading> headings, List<String> names, String foot) {
        xml.start("fo:layout-master-set");
        master("first", "0mm", wide);
        xml.empty("fo:region-after", "extent", "8mm").end();
        master("other", "10mm", wide);
        xml.empty("fo:region-before", "extent", "9mm")
                .empty("fo:region-after", "extent", "8mm")
                .end();
        xml.start("fo:page-sequence-master", "master-name", "pages").start("fo:repeatable-page-master-alternatives");
        alternative("first", "first");
        alternative("other", "rest");
        xml.end().end().end();
        bookmarks(headings);
        names.forEach(name -> xml.empty("fox:destination", "internal-destination", name));
        sequence(foot);
        return xml;
    }

    private void master(String name, String head, boolean wide) {
        xml.start("fo:simple-page-master", "master-name", name, "margin", "16mm 18mm 12mm 18mm");
        xml.attribute("page-width", wide ? "297mm" : "210mm").attribute("page-height", wide ? "210mm" : "297mm");
        direction();
        xml.empty("fo:region-body", "margin-top", head, "margin-bottom", "13mm");
    }

    private void alternative(String master, String position) {
        xml.empty("fo:conditional-page-master-reference", "master-reference", master, "page-position", position);
    }

    private void direction() {
        if (language.isRightToLeft()) {
            xml.attribute("writing-mode", "rl-tb");
        }
    }

    private void bookmarks(List<Heading> headings) {
        xml.start("fo:bookmark-tree");
        int open = 0;
        for (var heading : headings) {
            for (; open >= heading.level(); open--) {
                xml.end();
            }
            for (; open < heading.level(); open++) {
                xml.start("fo:bookmark", "internal-destination", heading.id());
                xml.element("fo:bookmark-title", heading.text());
            }
        }
        for (; open > 0; open--) {
            xml.end();
        }
        xml.end();
    }

    private void sequence(String foot) {
        xml.start("fo:page-sequence", "master-reference", "pages", "xml:lang", language.tag());
        direction();
        xml.attribute("format", Interface.number(1, language));
        typeface(xml, language, 11);
        margin("xsl-region-before").text(title.length() > RUNNING ? title.substring(0, RUNNING) + "…" : title);
        xml.end().end();
        margin("xsl-region-after").text(foot + " · ").empty("fo:page-number");
        xml.end().end();
        xml.start("fo:flow", "flow-name", "xsl-region-body");
    }

    /** What stands in a margin is no part of the text. */
    private XmlFile margin(String region) {
        xml.start("fo:static-content", "flow-name", region, "role", "artifact");
        return xml.start("fo:block", "font-size", "8.5pt", "color", "#555555", "text-align", "center");
    }

    /** Sets the element that was started last in the type of a language, in points. */
    static void typeface(XmlFile xml, Language language, double size) {
        boolean arabic = language.isRightToLeft();
        xml.attribute("font-family", PdfTypefaces.families(language))
                .attribute("font-size", size + "pt")
                .attribute("line-height", arabic ? "1.75" : "1.4")
                .attribute("text-align", "start");
    }
}
