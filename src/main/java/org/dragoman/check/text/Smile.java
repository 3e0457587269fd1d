package org.dragoman.check.text;

/** A smile or a frown typed with marks, {@code :)} or {@code ;-(}, which are no punctuation. */
public final class Smile {
    private static final String EYES = ":;";
    private static final String MOUTHS = "()DPp";

    private Smile() {}

    /** Whether its eyes stand at {@code index}: a space is before it, and neither letter nor digit behind. */
    public static boolean isAt(Prose prose, int index) {
        if (EYES.indexOf(prose.at(index)) < 0 || !isFree(prose.at(index - 1))) {
            return false;
        }
        var mouth = prose.at(index + 1) == '-' ? index + 2 : index + 1;
        return MOUTHS.indexOf(prose.at(mouth)) >= 0 && !Character.isLetterOrDigit(prose.at(mouth + 1));
    }

    private static boolean isFree(char before) {
        return before == '\0' || Character.isWhitespace(before) || Character.isSpaceChar(before);
    }
}
