package org.dragoman.translation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the source of a translation has changed since the text was made, for whoever makes it anew or judges it.
 *
 * @param source from what it said to what it says
 * @param formerText what the translation said then
 */
public record SourceChange(List<WordDiff.Piece> source, String formerText) {

    /** The change that a translation has yet to answer; null where there is none. */
    public static @Nullable SourceChange of(Translation translation) {
        return translation
                .former()
                .map(f -> new SourceChange(
                        WordDiff.of(f.source(), translation.segment().text()), f.text()))
                .orElse(null);
    }
}
