package org.dragoman.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells passwords that whoever guesses tries first: those that are known from breaches, with a year or a sign at an end
 * or letters written as digits; what is repeated; what runs along the keys or the alphabet; and one's own name.
 */
final class GuessablePasswords {
    private static final String LIST = "/passwords/common.txt";
    private static final int FEWEST_CHARACTERS = 5;
    private static final int SHORTEST_UNIT = 5;
    private static final int SHORTEST_WORD = 4;
    /** What may stand around a common word and still adds nothing: a year and two signs. */
    private static final int MOST_AROUND = 6;
    /** So often may a run begin anew, as from letters to digits. */
    private static final int MOST_BREAKS = 2;

    private static final Pattern AT_THE_ENDS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    /** What stands for letters in passwords that want to be clever; each beside the letter it stands for. */
    private static final String CLEVER = "@401!3$57";

    private static final String MEANT = "aaoiiesst";

    /** Keys beside one another on the keyboards of every language, alphabets, digits. */
    private static final List<String> RUNS = List.of(
            "1234567890",
            "0123456789",
            "abcdefghijklmnopqrstuvwxyz",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "azertyuiop",
            "qsdfghjklm",
            "wxcvbn",
            "qwertzuiop",
            "ضصثقفغعهخحجد",
            "شسيبلاتنمكط",
            "ضصثقفغعهخحجچ",
            "شسیبلاتنمکگ",
            "ظطزرذدپو",
            "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
            "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی");

    private GuessablePasswords() {}

    /** @param own words that belong to whoever chooses it: a name, a username, an address */
    static boolean has(String password, Collection<String> own) {
        var plain = plain(password);
        var unit = unit(plain);
        return plain.codePoints().distinct().count() < FEWEST_CHARACTERS
                || unit.length() < SHORTEST_UNIT
                || runs(plain)
                || isKnown(plain, own)
                || isKnown(unit, own);
    }

    /** Without what makes no difference to whoever guesses: case, the width of letters, whose digits they are. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What the text is a repetition of, the last one cut off wherever it is; itself where it repeats nothing. */
    private static String unit(String text) {
        for (int length = 1; length <= text.length() / 2; length++) {
            if (text.startsWith(text.substring(length))) {
                return text.substring(0, length);
            }
        }
        return text;
    }

    private static boolean runs(String text) {
        int breaks = 0;
        for (int i = 1; i < text.length(); i++) {
            breaks += areNeighbours(text.charAt(i - 1), text.charAt(i)) ? 0 : 1;
        }
        return breaks <= MOST_BREAKS;
    }

    private static boolean areNeighbours(char one, char other) {
        var pair = "" + one + other;
        var back = "" + other + one;
        return one == other || RUNS.stream().anyMatch(run -> run.contains(pair) || run.contains(back));
    }

    private static boolean isKnown(String text, Collection<String> own) {
        var core = AT_THE_ENDS.matcher(text).replaceAll("");
        var words = List.of(letters(core), letters(meant(core)), letters(meant(text)));
        return Common.WORDS.contains(text)
                || words.stream()
                        .filter(word -> word.length() >= Math.max(SHORTEST_WORD, text.length() - MOST_AROUND))
                        .anyMatch(word -> Common.WORDS.contains(word)
                                || own.stream()
                                        .anyMatch(mine -> letters(plain(mine)).equals(word)));
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("");
    }

    private static String meant(String text) {
        return text.chars()
                .map(c -> CLEVER.indexOf(c) < 0 ? c : MEANT.charAt(CLEVER.indexOf(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Read when the first password is chosen, and not at the start. */
    private static final class Common {
        static final Set<String> WORDS = read();

        private static Set<String> read() {
            try (Reader list = new InputStreamReader(
                    Objects.requireNonNull(GuessablePasswords.class.getResourceAsStream(LIST)),
                    StandardCharsets.UTF_8)) {
                return new BufferedReader(list)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
