package org.dragoman.markup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.statement.Inline;
import org.dragoman.statement.Inline.Style;
import org.dragoman.statement.InlineCode;

/** Text in stretches, each with the styles and the link that it has, as the pieces of a paragraph. Used once. */
public final class StyledText {
    private final List<ParagraphPiece> pieces = new ArrayList<>();
    private final StringBuilder written = new StringBuilder();
    /** White space of other styles than those before it. */
    private final StringBuilder space = new StringBuilder();

    private Set<Style> styles = Set.of();
    private String address = "";
    private String tongue = "";
    private String wantedTongue = "";

    /**
     * Goes on with a stretch of text.
     *
     * @param address that it leads to; blank for none
     */
    public void add(String text, Set<Style> wanted, String wantedAddress) {
        if (text.isEmpty()) {
            return;
        }
        if (text.isBlank() && address.equals(wantedAddress) && !wanted.equals(styles)) {
            space.append(text);
            return;
        }
        space(wanted.equals(styles) && address.equals(wantedAddress) && tongue.equals(wantedTongue));
        if (!text.isBlank()) {
            tongue(wantedTongue);
        }
        if (!wantedAddress.equals(address)) {
            style(Set.of());
            link(wantedAddress);
        }
        style(wanted);
        written.append(text);
    }

    /** Whether white space is bold shows nobody: it parts no stretches, and is outside of them at their ends. */
    private void space(boolean goesOn) {
        if (!space.isEmpty()) {
            style(goesOn ? styles : Set.of());
            written.append(space);
            space.setLength(0);
        }
    }

    /** What follows is in another language, by its tag; blank for that of the text. White space is in none. */
    public void speak(String language) {
        wantedTongue = language;
    }

    private void tongue(String wanted) {
        if (wanted.equals(tongue)) {
            return;
        }
        style(Set.of());
        link("");
        if (!tongue.isEmpty()) {
            mark(InlineCode.Kind.CLOSING, new Inline.Foreign(tongue));
        }
        tongue = wanted;
        if (!tongue.isEmpty()) {
            mark(InlineCode.Kind.OPENING, new Inline.Foreign(tongue));
        }
    }

    /** Goes on with something that stands by itself. */
    public void add(Inline content) {
        space(false);
        style(Set.of());
        mark(InlineCode.Kind.STANDALONE, content);
    }

    private void mark(InlineCode.Kind kind, Inline content) {
        write();
        pieces.add(new ParagraphPiece.Meant(kind, content));
    }

    /** What readers have in several stretches is one where nothing stands between them. */
    private void write() {
        if (!written.isEmpty()) {
            pieces.add(new ParagraphPiece.Text(written.toString()));
            written.setLength(0);
        }
    }

    /** All pieces, every pair closed. */
    public List<ParagraphPiece> pieces() {
        space(false);
        style(Set.of());
        link("");
        tongue("");
        write();
        return List.copyOf(pieces);
    }

    private void style(Set<Style> wanted) {
        if (wanted.equals(styles)) {
            return;
        }
        if (!styles.isEmpty()) {
            mark(InlineCode.Kind.CLOSING, new Inline.Formatting(styles));
        }
        styles = wanted.isEmpty() ? Set.of() : EnumSet.copyOf(wanted);
        if (!styles.isEmpty()) {
            mark(InlineCode.Kind.OPENING, new Inline.Formatting(styles));
        }
    }

    private void link(String wanted) {
        if (!address.isEmpty()) {
            mark(InlineCode.Kind.CLOSING, new Inline.Link(address));
        }
        address = wanted;
        if (!address.isEmpty()) {
            mark(InlineCode.Kind.OPENING, new Inline.Link(address));
        }
    }
}
