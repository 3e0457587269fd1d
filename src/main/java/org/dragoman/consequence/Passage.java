package org.dragoman.consequence;

import org.dragoman.language.Language;

/** A source text with its translation, and where the two can be read. */
public record Passage(Place place, Language sourceLanguage, String source, Language targetLanguage, String target) {

    /** What a translation is to the world. */
    public enum Kind {
        /** Someone is working on it; the gate will see to it. */
        DRAFT,
        /** Declared finished or approved. */
        TRANSLATION,
        /** Released: it can only be corrected by another edition. */
        EDITION
    }

    /**
     * Where a passage stands.
     *
     * @param title the name of the statement or edition, as the source has it
     * @param language the language of the title
     * @param link the path of the page that shows the passage
     */
    public record Place(Kind kind, String title, Language language, String link) {}
}
