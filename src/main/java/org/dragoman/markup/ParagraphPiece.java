package org.dragoman.markup;

import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;

/** A stretch of a paragraph: text, or a mark between texts. */
public sealed interface ParagraphPiece {

    record Text(String text) implements ParagraphPiece {}

    /** An inline code as the filter has it, whatever it means. */
    record Mark(InlineCode.Kind kind, String type, String data) implements ParagraphPiece {}

    /** An inline code whose meaning is known and that has no number yet. */
    record Meant(InlineCode.Kind kind, Inline content) implements ParagraphPiece {

        /** Whether it can be the other end of a pair; the address of a link may stand at either. */
        boolean pairsWith(Meant other) {
            return content.equals(other.content)
                    || (content instanceof Inline.Link && other.content instanceof Inline.Link);
        }
    }
}
