package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.resource.TextFragment;
import org.dragoman.markup.ParagraphPiece;

/** A paragraph put together again from its {@link DocxPortions}. */
final class JoinedPortions {
    private final StringBuilder text = new StringBuilder();
    private final List<ParagraphPiece> pieces = new ArrayList<>();

    /** Takes the next portion; whether it was the last. */
    boolean isWholeWith(TextFragment portion) {
        var portionText = portion.getText();
        text.append(DocxPortions.unmarked(portionText));
        FragmentPieces.of(portion).forEach(this::add);
        return !DocxPortions.isToGoOn(portionText);
    }

    private void add(ParagraphPiece piece) {
        if (!(piece instanceof ParagraphPiece.Text stretch)) {
            pieces.add(piece);
            return;
        }
        var more = DocxPortions.unmarked(stretch.text());
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last) instanceof ParagraphPiece.Text before) {
            pieces.set(last, new ParagraphPiece.Text(before.text() + more));
        } else if (!more.isEmpty()) {
            pieces.add(new ParagraphPiece.Text(more));
        }
    }

    /** All of it without its codes. */
    String text() {
        return text.toString();
    }

    List<ParagraphPiece> pieces() {
        return pieces;
    }
}
