package org.dragoman.markup;

import org.jspecify.annotations.Nullable;

/**
 * A pair of marks around words; or the elements that mean the same, where the marks would be read as themselves
 * (CommonMark 0.31.2, 6.2). What readers may take for punctuation or not counts as what would spoil it.
 */
final class MarkdownEmphasis {
    private static final String ASCII = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String element;
    /** What one tilde says; null for other marks. */
    private final @Nullable Boolean lowers;

    private String mark;
    private boolean isElement;

    private MarkdownEmphasis(String mark, String element, @Nullable Boolean lowers) {
        this.mark = mark;
        this.element = element;
        this.lowers = lowers;
    }

    static MarkdownEmphasis of(String mark, String element) {
        return new MarkdownEmphasis(mark, element, null);
    }

    /** One tilde, which lowers what hangs on a word and strikes out what does not. */
    static MarkdownEmphasis tilde(boolean lowers) {
        return new MarkdownEmphasis("~", lowers ? "sub" : "s", lowers);
    }

    /** Beside the mark of another pair that is made of the same character nobody could tell them apart. */
    void standBeside(MarkdownEmphasis other) {
        if (isAlike(other)) {
            mark = mark.replace('*', '_');
            isElement |= isAlike(other);
        }
    }

    private boolean isAlike(MarkdownEmphasis other) {
        return !other.isElement && other.mark.charAt(0) == mark.charAt(0);
    }

    /** Looks whether what stands on both sides of one of the marks lets it be one. */
    void stand(boolean isOpening, int last, int next) {
        int inside = isOpening ? next : last;
        int outside = isOpening ? last : next;
        boolean flanks = isWord(inside)
                || (!Character.isWhitespace(inside) && (Character.isWhitespace(outside) || isPunctuation(outside)));
        boolean sticks = isWord(outside)
                && (mark.startsWith("_")
                        || mark.startsWith("=")
                        || (mark.equals("^") && !isOpening && Character.isDigit(next)));
        boolean meansOther = lowers != null && isOpening && isWord(last) != lowers;
        isElement |= !flanks || sticks || meansOther;
    }

    String written(boolean isOpening) {
        return isElement ? (isOpening ? "<" : "</") + element + ">" : mark;
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> ASCII.indexOf(c) >= 0;
        };
    }
}
