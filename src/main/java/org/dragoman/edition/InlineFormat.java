package org.dragoman.edition;

import java.util.function.UnaryOperator;
import org.dragoman.statement.InlineRenderer;

/** How a format writes what stands inside a paragraph: each kind of content around what it encloses, if it encloses any. */
interface InlineFormat extends InlineRenderer<UnaryOperator<String>> {

    /** Text as its author typed it, line breaks included. */
    String text(String text);
}
