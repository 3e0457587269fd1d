package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import org.dragoman.markup.ParagraphPiece;
import org.dragoman.statement.InlineCode;

/** The texts of a filter as pieces of paragraphs. */
final class FragmentPieces {
    private FragmentPieces() {}

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
            pieces.add(new ParagraphPiece.Text(text.toString()));
            text.setLength(0);
        }
    }

    private static ParagraphPiece.Mark mark(Code code) {
        var kind =
                switch (code.getTagType()) {
                    case OPENING -> InlineCode.Kind.OPENING;
                    case CLOSING -> InlineCode.Kind.CLOSING;
                    case PLACEHOLDER -> InlineCode.Kind.STANDALONE;
                };
        return new ParagraphPiece.Mark(kind, code.getType(), code.getData());
    }
}
