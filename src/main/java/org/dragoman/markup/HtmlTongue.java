package org.dragoman.markup;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.dragoman.language.Language;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The language and direction of a page that changes its language. What said the language of the source says the new one,
 * and blocks that ran its way run the new way; lists and tables follow the direction of the page by themselves.
 */
final class HtmlTongue {
    private final Document page;
    private final Language source;
    private final Language target;

    HtmlTongue(Document page, Language source, Language target) {
        this.page = page;
        this.source = source;
        this.target = target;
    }

    /** @param style the value of a property of an element, as style sheets have it */
    void turn(Predicate<Element> isBlock, BiFunction<Element, String, String> style) {
        var html = page.child(0);
        html.attr("lang", target.tag()).attr("dir", target.direction().toString());
        if (html.hasAttr("xml:lang")) {
            html.attr("xml:lang", target.tag());
        }
        page.select("meta[http-equiv=content-language]").attr("content", target.tag());
        for (var element : html.getAllElements()) {
            if (element != html) {
                turn(element, isBlock.test(element));
            }
            if (!style.apply(element, "direction").isEmpty() && isBlock.test(element)) {
                override(element, style.apply(element, "direction"));
            }
        }
    }

    private void turn(Element element, boolean isBlock) {
        turn(element, isBlock, source, target);
    }

    /** Says of one element the new language and direction where it says the old ones. */
    static void turn(Element element, boolean isBlock, Language source, Language target) {
        for (var name : new String[] {"lang", "xml:lang"}) {
            if (isOf(source, element.attr(name))) {
                element.attr(name, target.tag());
            }
        }
        if (isBlock
                && element.attr("dir")
                        .strip()
                        .equalsIgnoreCase(source.direction().toString())) {
            element.attr("dir", target.direction().toString());
        }
    }

    private static boolean isOf(Language language, String tag) {
        return tag.strip().toLowerCase(Locale.ROOT).split("-", 2)[0].equals(language.tag());
    }

    /** A style sheet that sets the direction of the source is outweighed by the element itself. */
    private void override(Element element, String direction) {
        if (direction.equals(source.direction().toString()) && source.direction() != target.direction()) {
            var own = element.attr("style").strip().replaceAll("(?i)direction\\s*:[^;]*;?|;\\s*$", "");
            element.attr("style", (own.isBlank() ? "" : own + "; ") + "direction: " + target.direction());
        }
    }

    private void sayEncoding() {
        var said = page.select("meta[charset]").attr("charset", "utf-8");
        var typed = page.select("meta[http-equiv~=(?i)^content-type$]").attr("content", "text/html; charset=utf-8");
        if (said.isEmpty() && typed.isEmpty()) {
            page.head().prependElement("meta").attr("charset", "utf-8");
        }
    }

    /** The page in UTF-8, which it says. */
    String written(boolean isXml) {
        sayEncoding();
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        if (!isXml) {
            return page.outerHtml();
        }
        page.childNodes().stream()
                .filter(node ->
                        node instanceof Comment comment && comment.getData().startsWith("?xml"))
                .toList()
                .forEach(Node::remove);
        page.outputSettings().syntax(Document.OutputSettings.Syntax.xml);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + page.outerHtml();
    }
}
