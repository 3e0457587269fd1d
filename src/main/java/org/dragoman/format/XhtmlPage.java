package org.dragoman.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.format.Content.Element;
import org.dragoman.language.Language;

/** A page of XHTML as it is written, and the headings that stand on it. */
final class XhtmlPage {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final XmlFile xml = new XmlFile();
    private final List<Heading> headings = new ArrayList<>();

    /** @param id of the element that it stands in */
    record Heading(String id, String text) {}

    /** @param style the address of its style sheet */
    XhtmlPage(Language language, String title, String style) {
        xml.start("html", "xmlns", XHTML, "xmlns:epub", "http://www.idpf.org/2007/ops");
        in(language).attribute("lang", language.tag()).start("head").empty("meta", "charset", "utf-8");
        xml.element("title", title)
                .empty("link", "rel", "stylesheet", "type", "text/css", "href", style)
                .end()
                .start("body");
    }

    /** Says of the element that was started last in which language it is. */
    XmlFile in(Language language) {
        return xml.attribute("xml:lang", language.tag())
                .attribute("dir", language.direction().toString());
    }

    XmlFile xml() {
        return xml;
    }

    List<Heading> headings() {
        return headings;
    }

    void write(List<Content> pieces) {
        Content.tell(pieces, xml::text, this::write);
    }

    private void write(Element element) {
        if (element.tag().name().matches("H[2-6]")) {
            element.all(ContentTag.SPAN).stream()
                    .filter(span -> !span.attribute("id").isEmpty())
                    .findFirst()
                    .ifPresent(span -> headings.add(new Heading(span.attribute("id"), element.plain())));
        }
        xml.start(element.tag().name().toLowerCase(Locale.ROOT));
        element.attributes().forEach(xml::attribute);
        if (element.attributes().containsKey("lang")) {
            xml.attribute("xml:lang", element.attribute("lang"));
        }
        write(element.inside());
        xml.end();
    }

    void heading(String id, String text) {
        headings.add(new Heading(id, text));
    }

    byte[] bytes() {
        return xml.bytes();
    }
}
