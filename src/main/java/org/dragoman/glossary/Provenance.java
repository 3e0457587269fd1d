package org.dragoman.glossary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where the spelling of a name comes from.
 *
 * @param source who writes it so: a gazetteer, a law, the person themselves; empty if nobody says
 * @param transliteration the scheme by which it was carried from one script to another, such as IJMES; empty if none
 */
@Embeddable
public record Provenance(@Column String source, @Column String transliteration) {
    /** The greatest length of either, in UTF-16 code units. */
    public static final int LONGEST = 300;

    public static final Provenance NONE = new Provenance("", "");

    public Provenance {
        source = source.strip();
        transliteration = transliteration.strip();
    }

    boolean isTooLong() {
        return source.length() > LONGEST || transliteration.length() > LONGEST;
    }
}
