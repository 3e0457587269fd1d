package org.dragoman.statement;

/**
 * Markup inside a paragraph, such as the beginning of bold text.
 *
 * @param number in the paragraph; both ends of a pair share it
 * @param content what it means; both ends of a pair mean the same
 */
public record InlineCode(int number, Kind kind, Inline content) {

    /** How a code stands to the text around it. */
    public enum Kind {
        OPENING,
        CLOSING,
        STANDALONE
    }

    /** The same code with nothing to say of its own ({@link Inline#wordless}). */
    public InlineCode wordless() {
        return new InlineCode(number, kind, content.wordless());
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
