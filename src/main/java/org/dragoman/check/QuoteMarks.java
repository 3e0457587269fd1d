package org.dragoman.check;

import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.check.text.Digits;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.check.text.Pairing;
import org.dragoman.check.text.Pairing.Role;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;

/** The quotation marks of all languages, told apart from apostrophes. */
final class QuoteMarks implements Pairing.Marks {
    /** Each pair of marks; the last two are those of houses that write Arabic with „upper“ marks turned round. */
    private static final Set<String> PAIRS = Set.of("«»", "“”", "‘’", "‹›", "„“", "\"\"", "”“", "’‘");

    private static final String PUNCTUATION = ".,;:!?…،؛؟)]}»›";
    private static final DataFile AYN = DataFile.of("ayn");
    private static final Pattern LEADING_AYN = Pattern.compile(AYN.alternation("begins") + "|\\p{Lu}\\p{L}+ (?:"
            + AYN.alternation("article") + "-|" + AYN.alternation("between") + "\\.? )");
    private static final Pattern ELIDED =
            Pattern.compile(DataFile.of("elisions", Language.EN).alternation("elided") + "(?!\\p{L})|\\p{Nd}.*");

    private static final Pattern ELISION = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])" + DataFile.of("elisions", Language.FR).alternation("elided") + "$");
    private static final int LONGEST_ELISION = 7;

    private final boolean mayBeTurned;

    private QuoteMarks(boolean mayBeTurned) {
        this.mayBeTurned = mayBeTurned;
    }

    /** Which quotation marks of the text have no partner. */
    static Pairing pairing(Prose prose, Language language) {
        return Pairing.of(prose, new QuoteMarks(language.isRightToLeft() && isTurned(prose)));
    }

    /** Whether the first of the double marks opens a quotation though it looks like closing one: ”so“. */
    private static boolean isTurned(Prose prose) {
        for (var i = 0; i < prose.length(); i++) {
            if (prose.at(i) == '“' || prose.at(i) == '”') {
                return prose.at(i) == '”'
                        && isBeforeWord(prose, i)
                        && prose.text().indexOf('“', i) > i;
            }
        }
        return false;
    }

    private static boolean isBeforeWord(Prose prose, int index) {
        return !isWordPart(prose.at(index - 1))
                && PUNCTUATION.indexOf(prose.at(index - 1)) < 0
                && !LetterClasses.isSpace(prose.at(index + 1))
                && index + 1 < prose.length();
    }

    @Override
    public boolean matches(char opener, char closer) {
        return PAIRS.contains("" + opener + closer);
    }

    @Override
    public Role roleAt(Prose prose, int index, Deque<Integer> open) {
        return mayBeTurned ? turnedRole(prose, index, open) : usualRole(prose, index, open);
    }

    private static Role turnedRole(Prose prose, int index, Deque<Integer> open) {
        return switch (prose.at(index)) {
            case '”' -> Role.OPENS;
            case '“' -> Role.CLOSES;
            case '’' -> isBeforeWord(prose, index) ? Role.OPENS : usualRole(prose, index, open);
            case '‘' -> isOnTop(prose, open, '’') ? Role.CLOSES : usualRole(prose, index, open);
            default -> usualRole(prose, index, open);
        };
    }

    private static Role usualRole(Prose prose, int index, Deque<Integer> open) {
        return switch (prose.at(index)) {
            case '«', '‹', '„' -> Role.OPENS;
            case '»', '”', '›' -> Role.CLOSES;
            case '“' -> isOnTop(prose, open, '„') ? Role.CLOSES : Role.OPENS;
            case '‘' -> isLetterAyn(prose, index) ? Role.NONE : Role.OPENS;
            case '’' -> isApostrophe(prose, index, open) ? Role.NONE : Role.CLOSES;
            case '"' -> straightRole(prose, index, open);
            default -> Role.NONE;
        };
    }

    /** "Ka‘ba", "Rabi‘", "‘Abd al-Rahman": the Arabic letter ‘ayn, unless the quotation that it could open is closed. */
    private static boolean isLetterAyn(Prose prose, int index) {
        return Character.isLetter(prose.at(index - 1))
                || (Character.isLetter(prose.at(index + 1))
                        && LEADING_AYN
                                .matcher(prose.text())
                                .region(index + 1, prose.length())
                                .lookingAt()
                        && !isClosedLater(prose, index + 1));
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
            if (isElision(prose, index)) {
                return true;
            }
            return isWordPart(after) || after == '«' || after == '“' || isAfterWord(prose, index, open);
        }
        return isWordPart(after)
                && ELIDED.matcher(prose.text())
                        .region(index + 1, Math.min(prose.length(), index + 8))
                        .lookingAt();
    }

    /** "à l’ empêchement": a French word cut short before a space that should not be there. */
    private static boolean isElision(Prose prose, int index) {
        return LetterClasses.isSpace(prose.at(index + 1))
                && ELISION.matcher(prose.text().substring(Math.max(0, index - LONGEST_ELISION), index))
                        .find();
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
