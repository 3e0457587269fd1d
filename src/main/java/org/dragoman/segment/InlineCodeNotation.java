package org.dragoman.segment;

import java.util.regex.Pattern;

/** How inline codes are written. */
public final class InlineCodeNotation {
    /** The codes of an imported document: {@code <1>}, {@code </1>}, {@code <2/>}. */
    static final Pattern OWN = Pattern.compile("<(?:\\d+/?|/\\d+)>");

    /** Whatever may stand for a code in a text from elsewhere: {@code </b>}, {@code <g id="1">}, <code>{1}</code>. */
    public static final Pattern ANY = Pattern.compile("</?(?:\\d+|[A-Za-z][\\w:-]*(?:\\s[^<>]*)?)/?>|\\{/?\\d+\\}");

    private InlineCodeNotation() {}
}
