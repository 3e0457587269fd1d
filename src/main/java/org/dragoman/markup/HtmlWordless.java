package org.dragoman.markup;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Takes from a page what is in the language of its source and that nobody has translated: words that were not read, and
 * attributes that say something to people or to search engines. Programs go as well: what they write is in no edition.
 */
final class HtmlWordless {
    private static final Set<String> WORDS = Set.of(
            "title", "aria-label", "aria-description", "aria-roledescription", "placeholder", "summary", "label");

    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "xlink:href");

    private static final Set<String> BUTTONS = Set.of("submit", "reset", "button");

    private static final String PROGRAMS = "script, meta[http-equiv=refresh], link[rel~=(?i)alternate|canonical]";

    private static final String META =
            "meta[name~=(?i)description|keywords|subject|abstract|title], meta[property~=(?i)title|description|locale]";

    private final Document page;

    HtmlWordless(Document page) {
        this.page = page;
    }

    void clear(List<Element> unread) {
        page.select(PROGRAMS + ", " + META).forEach(Element::remove);
        unread.forEach(HtmlWordless::empty);
        page.getAllElements().forEach(HtmlWordless::clearAttributes);
    }

    private static void empty(Element unread) {
        unread.nodeStream().filter(n -> n instanceof TextNode || n instanceof Comment).toList().stream()
                .filter(n -> n.parent() != null)
                .forEach(n -> n.remove());
    }

    /** Takes from one element what it says in attributes. */
    static void clearAttributes(Element element) {
        element.attributes().asList().stream()
                .filter(HtmlWordless::isProgram)
                .map(Attribute::getKey)
                .toList()
                .forEach(element::removeAttr);
        WORDS.stream().filter(element::hasAttr).forEach(element::removeAttr);
        if (element.hasAttr("alt")) {
            element.attr("alt", "");
        }
        if (element.normalName().equals("input")
                && BUTTONS.contains(element.attr("type").toLowerCase(Locale.ROOT))) {
            element.removeAttr("value");
        }
    }

    private static boolean isProgram(Attribute attribute) {
        var name = attribute.getKey().toLowerCase(Locale.ROOT);
        var value = attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        return name.startsWith("on") || (ADDRESSES.contains(name) && value.startsWith("javascript:"));
    }
}
