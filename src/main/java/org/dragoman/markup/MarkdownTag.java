package org.dragoman.markup;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Elements of HTML as they stand in Markdown, without what they say in attributes in the language of the source. */
final class MarkdownTag {
    private MarkdownTag() {}

    /** @param isAgain whether it has begun before, so that its name is taken */
    static String begin(Element element, boolean isAgain) {
        var copy = element.shallowClone();
        HtmlWordless.clearAttributes(copy);
        if (isAgain) {
            copy.removeAttr("id").removeAttr("name");
        }
        return "<" + copy.tagName() + copy.attributes().html() + ">";
    }

    static String end(Element element) {
        return "</" + element.tagName() + ">";
    }

    /** An element that holds no words. */
    static String whole(Element element) {
        var copy = element.clone();
        copy.nodeStream().filter(Comment.class::isInstance).toList().forEach(Node::remove);
        copy.getAllElements().forEach(HtmlWordless::clearAttributes);
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(copy);
        return copy.outerHtml();
    }
}
