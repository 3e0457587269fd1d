package org.dragoman.splitting;

/** The characters that segmentation tells apart. */
final class Characters {
    private static final String MARKS = ".?!؟…۔";
    private static final String OPENERS = "“‘«‹([{\"'";
    private static final String LINE_BREAKS = "\n\r\u000B\f\u0085\u2028\u2029";
    private static final String OPENING_BIDI_CONTROLS = "\u202A\u202B\u202D\u202E\u2066\u2067\u2068";
    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';

    private Characters() {}

    /** White space in the sense of Unicode, no-break spaces and the next-line control included. */
    static boolean isSpace(char c) {
        return c <= ' ' ? Character.isWhitespace(c) : c > '~' && isWideSpace(c);
    }

    private static boolean isWideSpace(char c) {
        return Character.isSpaceChar(c) || c == '\u0085';
    }

    static boolean isLineBreak(char c) {
        return (c <= '\r' || c >= '\u0085') && LINE_BREAKS.indexOf(c) >= 0;
    }

    static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    static boolean isOpener(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    static boolean isArabic(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
    }

    /** Bidi controls, joiners and the like; the non-joiner is a letter's neighbour and stays. */
    static boolean isInvisible(char c) {
        return c >= '\u00AD' && c != ZERO_WIDTH_NON_JOINER && Character.getType(c) == Character.FORMAT;
    }

    static boolean isOpeningBidiControl(char c) {
        return OPENING_BIDI_CONTROLS.indexOf(c) >= 0;
    }
}
