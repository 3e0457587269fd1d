package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;

/** A stretch of a paragraph: text, or a mark between texts. */
sealed interface ParagraphPiece {

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

    /** What a fragment holds, in order. */
    static List<ParagraphPiece> of(TextFragment fragment) {
        var pieces = new ArrayList<ParagraphPiece>();
        var text = new StringBuilder();
        var coded = fragment.getCodedText();
        for (int i = 0; i < coded.length(); i++) {
            if (TextFragment.isMarker(coded.charAt(i))) {
                flush(text, pieces);
                pieces.add(mark(fragment.getCode(coded.charAt(++i))));
            } else {
                text.append(coded.charAt(i));
            }
        }
        flush(text, pieces);
        return pieces;
    }

    private static void flush(StringBuilder text, List<ParagraphPiece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Text(text.toString()));
            text.setLength(0);
        }
    }

    private static Mark mark(Code code) {
        var kind =
                switch (code.getTagType()) {
                    case OPENING -> InlineCode.Kind.OPENING;
                    case CLOSING -> InlineCode.Kind.CLOSING;
                    case PLACEHOLDER -> InlineCode.Kind.STANDALONE;
                };
        return new Mark(kind, code.getType(), code.getData());
    }
}
