package org.dragoman.check;

import java.util.Deque;
import java.util.regex.Pattern;
import org.dragoman.check.text.Digits;
import org.dragoman.check.text.Pairing;
import org.dragoman.check.text.Pairing.Role;
import org.dragoman.check.text.Prose;

/** The quotation marks of all languages, told apart from apostrophes. */
final class QuoteMarks implements Pairing.Marks {
    private static final String OPENERS = "«“‘‹„\"";
    private static final String CLOSERS = "»”’›“\"";
    private static final Pattern ELIDED = Pattern.compile("(?:em|tis|twas|til|cause|round|n)(?!\\p{L})|\\p{Nd}.*");

    /** Which quotation marks of the text have no partner. */
    static Pairing pairing(Prose prose) {
        return Pairing.of(prose, new QuoteMarks());
    }

    @Override
    public boolean matches(char opener, char closer) {
        return OPENERS.indexOf(opener) == CLOSERS.indexOf(closer);
    }

    @Override
    public Role roleAt(Prose prose, int index, Deque<Integer> open) {
        return switch (prose.at(index)) {
            case '«', '‹', '„' -> Role.OPENS;
            case '»', '”', '›' -> Role.CLOSES;
            case '“' -> isOnTop(prose, open, '„') ? Role.CLOSES : Role.OPENS;
            case '‘' ->
                Character.isLetter(prose.at(index - 1)) && Character.isLetter(prose.at(index + 1))
                        ? Role.NONE
                        : Role.OPENS;
            case '’' -> isApostrophe(prose, index, open) ? Role.NONE : Role.CLOSES;
            case '"' -> straightRole(prose, index, open);
            default -> Role.NONE;
        };
    }

    private static Role straightRole(Prose prose, int index, Deque<Integer> open) {
        if (open.stream().anyMatch(i -> prose.at(i) == '"')) {
            return Role.CLOSES;
        }
        var isInch = Digits.isDigit(prose.at(index - 1)) && !Character.isLetter(prose.at(index + 1));
        return isInch ? Role.NONE : Role.OPENS;
    }

    private static boolean isOnTop(Prose prose, Deque<Integer> open, char mark) {
        return !open.isEmpty() && prose.at(open.element()) == mark;
    }

    private static boolean isApostrophe(Prose prose, int index, Deque<Integer> open) {
        var before = prose.at(index - 1);
        var after = prose.at(index + 1);
        if (isWordPart(before)) {
            return isWordPart(after) || after == '«' || after == '“' || isAfterWord(prose, index, open);
        }
        return isWordPart(after)
                && ELIDED.matcher(prose.text())
                        .region(index + 1, Math.min(prose.length(), index + 8))
                        .lookingAt();
    }

    /** After a word: the plural's possessive (soldiers’) or a dropped g (goin’), unless it closes a quotation. */
    private static boolean isAfterWord(Prose prose, int index, Deque<Integer> open) {
        var possessive = "sxzn".indexOf(Character.toLowerCase(prose.at(index - 1))) >= 0;
        if (!isOnTop(prose, open, '‘')) {
            return possessive;
        }
        return possessive && prose.at(index + 1) == ' ' && isClosedLater(prose, index + 1);
    }

    private static boolean isClosedLater(Prose prose, int from) {
        for (var i = prose.text().indexOf('’', from); i >= 0; i = prose.text().indexOf('’', i + 1)) {
            if (!isWordPart(prose.at(i + 1))) {
                return prose.text().indexOf('‘', from) < 0 || prose.text().indexOf('‘', from) > i;
            }
        }
        return false;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == Prose.BLANK;
    }
}
