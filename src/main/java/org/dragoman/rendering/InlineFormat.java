package org.dragoman.rendering;

import java.util.function.UnaryOperator;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineRenderer;

/** How a format writes what stands inside a paragraph: each kind of content around what it encloses, if it encloses any. */
interface InlineFormat extends InlineRenderer<UnaryOperator<String>> {

    /** What is written between two codes that enclose nothing: a link must not go with the picture that it was on. */
    default String emptied(Inline content) {
        return content instanceof Inline.Link link && Inline.leadsOut(link.address())
                ? text(link.address().replaceFirst("^mailto:", ""))
                : "";
    }

    /** Text as its author typed it, line breaks included. */
    String text(String text);

    /** The whole of a text, when all that stands in it is written. */
    default String finished(String text) {
        return text;
    }
}
