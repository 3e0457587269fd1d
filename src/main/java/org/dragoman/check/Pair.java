package org.dragoman.check;

import org.dragoman.language.Language;

/** A segment and its translation, inline codes written out in both ({@code <b>}, {@code {name}}, {@code %s}). */
public record Pair(Language sourceLanguage, Language targetLanguage, String source, String target) {
    /** The same source with another translation. */
    public Pair withTarget(String other) {
        return new Pair(sourceLanguage, targetLanguage, source, other);
    }
}
