package org.dragoman.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;

import static java.util.Objects.requireNonNull;

/**
 * A suffix that leaves a Persian word the same word. The ی of the nisba is none, nor is the indefinite ی, which is
 * written like it.
 *
 * @param host the words that it follows
 * @param gaps the gaps that may part it from them
 */
record PersianSuffix(String letters, Host host, Set<Integer> gaps) {
    private enum Host {
        ANY,
        /** Words on ا and و. */
        VOWEL,
        /** The plural ها where it belongs to the form: حوثی‌ها. */
        PLURAL,
        /** Words whose last ه is not sounded: سوریه, but not کرمانشاه or حزب‌الله. */
        SILENT_HE,
        /** Words on a consonant, long enough not to become another word with a letter more. */
        LONG;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Map<String, Set<Integer>> GAPS = Map.of(
            "joint", Set.of(Letters.JOINT),
            "joined", Set.of(Letters.NONE, Letters.JOINT),
            "apart", Set.of(Letters.JOINT, Letters.SPACE),
            "either", Set.of(Letters.NONE, Letters.JOINT, Letters.SPACE));
    private static final int LETTERS_OF_A_LONG_WORD = 4;
    private static final String LONG_VOWELS_AND_HE = "اویه";
    private static final String EZAFE = Folding.folded("ی");
    private static final String PLURAL = "ها";
    private static final String ALLAH = Folding.folded("الله");

    static final List<PersianSuffix> ALL = Arrays.stream(Host.values())
            .flatMap(host ->
                    DataFile.of("suffixes", Language.FA).table(host.key()).map(e -> of(host, e)))
            .toList();

    private static PersianSuffix of(Host host, DataFile.Entry suffix) {
        return new PersianSuffix(Folding.folded(suffix.word()), host, requireNonNull(GAPS.get(suffix.key())));
    }

    /** Whether it may be part of a form, which then has it however a text writes it: دریای سرخ. */
    boolean isEzafe() {
        return letters.equals(EZAFE);
    }

    int length() {
        return letters.length();
    }

    /** Whether the suffix stands at {@code to}, after a stem that begins at {@code from}, and ends there. */
    boolean follows(Letters text, int from, int to) {
        return to < text.length()
                && text.startsWith(letters, to)
                && gaps.contains(text.gap(to))
                && text.gap(to + letters.length()) != Letters.NONE
                && isWhole(text, to)
                && isHost(text, from, to);
    }

    /** Whether no gap parts its letters, as in شیرازه‌ای, but for what follows the plural: ها‌ی. */
    private boolean isWhole(Letters text, int to) {
        for (int i = 1; i < letters.length(); i++) {
            if (text.gap(to + i) != Letters.NONE && !(i == PLURAL.length() && letters.startsWith(PLURAL))) {
                return false;
            }
        }
        return true;
    }

    private boolean isHost(Letters text, int from, int to) {
        char last = text.at(to - 1);
        return switch (host) {
            case ANY -> true;
            case VOWEL -> isVowel(last);
            case PLURAL -> to - from == PLURAL.length() && text.startsWith(PLURAL, from);
            case SILENT_HE -> last == 'ه' && !isSounded(text, from, to);
            case LONG -> to - from >= LETTERS_OF_A_LONG_WORD && LONG_VOWELS_AND_HE.indexOf(last) < 0;
        };
    }

    static boolean isVowel(char letter) {
        return letter == 'ا' || letter == 'و';
    }

    private static boolean isSounded(Letters text, int from, int to) {
        char before = to - from > 1 ? text.at(to - 2) : ' ';
        return before == 'ا' || before == 'و' || (to >= ALLAH.length() && text.startsWith(ALLAH, to - ALLAH.length()));
    }
}
