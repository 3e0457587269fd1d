package org.dragoman.check.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.check.text.MarkupPair;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;

/** Decades named with and without their century, in digits or in words: the 1990s, les années 90, التسعينيات. */
final class Decades {
    private static final Pattern AFTER = Pattern.compile("[’']?s(?!\\p{L})");
    private static final DataFile WORDS = DataFile.of("dates");
    private static final Pattern BEFORE = Pattern.compile(WORDS.alternation("decade") + "[\\s\\p{Z}]+[’']?$");
    /** A century with its number; "the last century" is near enough. */
    private static final Pattern CENTURIES = Pattern.compile(WORDS.alternation("century") + "ٔ?[\\s\\p{Z}](?!"
            + WORDS.alternation("near") + ")|\\b" + WORDS.alternation("centuries"));

    private static final Pattern PERSIAN_DECADE = Pattern.compile("ده[هۀ]");
    private static final int PERSIAN_CENTURY = 1300;
    private static final int HIJRI_OFFSET = 621;
    private static final int CENTURY = 100;
    private static final int LONGEST = 12;

    private Decades() {}

    /** Strikes out what names the same decade in both texts. */
    static void pairOff(MarkupPair texts, List<Numeral> missing, List<Numeral> added) {
        var source = texts.source().prose();
        var target = texts.target().prose();
        for (var decade : List.copyOf(missing)) {
            added.stream()
                    .filter(o -> isDecade(source, decade) || isDecade(target, o))
                    .filter(o -> isSame(decade, o))
                    .findFirst()
                    .ifPresent(o -> {
                        missing.remove(decade);
                        added.remove(o);
                    });
        }
        if (!missing.isEmpty()) {
            var words = NumberWords.in(target, texts.targetLanguage());
            missing.removeIf(n -> isDecade(source, n) && isTold(n, target, words));
        }
        if (!added.isEmpty()) {
            var words = NumberWords.in(source, texts.sourceLanguage());
            added.removeIf(n -> isDecade(target, n) && isTold(n, source, words));
        }
    }

    private static boolean isSame(Numeral decade, Numeral other) {
        var a = decade.within(0, 2100);
        var b = other.within(0, 2100);
        return a >= CENTURY && b >= CENTURY
                ? isSameSpan(a, b) || isSameSpan(b, a)
                : isSameSpan(PERSIAN_CENTURY + a, b)
                        || isSameSpan(PERSIAN_CENTURY + b, a)
                        || a % CENTURY == b % CENTURY && isRecent(Math.max(a, b));
    }

    /** The 1360s of the Solar Hijri calendar are the 1980s. */
    private static boolean isSameSpan(int hijri, int gregorian) {
        return Era.PERSIAN.hasYear(hijri) && (hijri + HIJRI_OFFSET) / 10 * 10 == gregorian;
    }

    /** A decade without its century is one of the last hundred years or so; it need not be named. */
    private static boolean isRecent(int year) {
        return year < CENTURY || year / CENTURY == 19 || year / CENTURY == 20 || year / CENTURY == 13;
    }

    private static boolean isTold(Numeral decade, Prose other, List<BigDecimal> words) {
        var year = decade.within(0, 2100);
        var century = year / CENTURY;
        var isCenturyTold = CENTURIES.matcher(other.text()).find();
        if (has(words, year % CENTURY)) {
            return isCenturyTold ? has(words, century + 1) || has(words, century) : isRecent(year);
        }
        return PERSIAN_DECADE.matcher(other.text()).find()
                && words.stream().anyMatch(w -> isSameSpan(PERSIAN_CENTURY + w.intValue(), year));
    }

    private static boolean has(List<BigDecimal> words, int value) {
        return words.stream().anyMatch(w -> w.compareTo(BigDecimal.valueOf(value)) == 0);
    }

    private static boolean isDecade(Prose prose, Numeral numeral) {
        var before = prose.text().substring(Math.max(0, numeral.from() - LONGEST), numeral.from());
        return numeral.within(0, 2100) % 10 == 0
                && (AFTER.matcher(prose.text())
                                .region(numeral.to(), prose.length())
                                .lookingAt()
                        || BEFORE.matcher(before).find());
    }
}
