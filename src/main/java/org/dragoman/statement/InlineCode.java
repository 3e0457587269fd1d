package org.dragoman.statement;

/**
 * Markup inside a paragraph, such as the beginning of bold text.
 *
 * @param number in the paragraph; both ends of a pair share it
 * @param type what the markup does: {@code bold}, {@code italic}, {@code underline}, {@code link}, {@code image}…, or
 *     {@code other}; several of them are separated by a space
 * @param data the original markup, or the mark by which the document's filter finds it again
 */
public record InlineCode(int number, Kind kind, String type, String data) {

    /** How a code stands to the text around it. */
    public enum Kind {
        OPENING,
        CLOSING,
        STANDALONE
    }

    /** The code as it stands in the text of its paragraph. */
    public String token() {
        return switch (kind) {
            case OPENING -> "<" + number + ">";
            case CLOSING -> "</" + number + ">";
            case STANDALONE -> "<" + number + "/>";
        };
    }
}
