package org.dragoman.statement;

import java.util.List;

/**
 * What of one kind a document holds and its reading left out.
 *
 * @param count of all there is
 * @param passages the first of it
 */
public record Omission(Kind kind, int count, List<Passage> passages) {

    /** What can be left out; some of it only until an editor asks for it. */
    public enum Kind {
        HEADER,
        FOOTER,
        COMMENT,
        TITLE,
        ALT_TEXT,
        /** Deleted or moved away while changes were tracked. */
        DELETION,
        HIDDEN,
        /** A field that has no result in the file. */
        FIELD,
        /** A character of a font whose order is not known. */
        SYMBOL,
        IMAGE,
        /** A chart, a diagram, a spreadsheet, another document, a film, a form field. */
        OBJECT,
        FRONT_MATTER,
        MACRO
    }

    /**
     * One of the things that were left out.
     *
     * @param text its beginning; blank where it has none
     * @param place the beginning of the paragraph that it stands in; blank outside the text
     */
    public record Passage(String text, String place) {}

    public Omission {
        passages = List.copyOf(passages);
    }
}
