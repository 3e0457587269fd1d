package org.dragoman.matching;

import java.util.Set;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;

/**
 * The indefinite ی of a place that could be otherwise than it is: برای ایرانی آزاد, "for a free Iran". The nisba is
 * spelled the same, so the ی is read as indefinite only between a word that a nisba does not follow and one that tells
 * what the place should be.
 */
final class PersianIndefinite {
    private static final char YEH = Folding.folded('ی');
    private static final int LETTERS_OF_A_NAME = 4;

    private static final DataFile FILE = DataFile.of("indefinite", Language.FA);
    private static final Set<String> BEFORE = Folding.folded(FILE.words("before"));
    private static final Set<String> AFTER = Folding.folded(FILE.words("after"));
    /** With these the quality is half of a verb: ایرانی آزاد شد is a prisoner set free. */
    private static final Set<String> OF_VERBS = Folding.folded(FILE.words("verb"));

    private PersianIndefinite() {}

    /** Whether the indefinite ی stands at {@code to}, after a one-word name that begins at {@code from}. */
    static boolean follows(Letters text, int from, int to) {
        return to - from >= LETTERS_OF_A_NAME
                && to < text.length()
                && text.gap(to) == Letters.NONE
                && text.at(to) == YEH
                && isSetOff(text, from)
                && isQualified(text, to + 1);
    }

    private static boolean isSetOff(Letters text, int from) {
        return text.gap(from) != Letters.SPACE || BEFORE.contains(text.word(text.wordStart(from), from));
    }

    private static boolean isQualified(Letters text, int next) {
        if (next >= text.length() || text.gap(next) != Letters.SPACE) {
            return false;
        }
        int end = text.wordEnd(next);
        return AFTER.contains(text.word(next, end))
                && (end == text.length() || !OF_VERBS.contains(text.word(end, text.wordEnd(end))));
    }
}
