package org.dragoman.exchange;

/** Tells the line on which a record of a table begins; asked in the order of the text. */
final class RecordLines {
    private final String text;
    private int at;
    private int line = 1;

    RecordLines(String text) {
        this.text = text;
    }

    /** @param position where the record begins, or the empty lines before it */
    int at(long position) {
        while (at < text.length() && (at < position || isLineBreak(text.charAt(at)))) {
            // A carriage return counts only where no line feed follows.
            if (isLineBreak(text.charAt(at)) && !text.startsWith("\r\n", at)) {
                line++;
            }
            at++;
        }
        return line;
    }

    private static boolean isLineBreak(char character) {
        return character == '\n' || character == '\r';
    }
}
