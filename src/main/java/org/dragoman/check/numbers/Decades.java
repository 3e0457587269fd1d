package org.dragoman.check.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.check.text.MarkupPair;
import org.dragoman.check.text.Prose;

/** Decades named with and without their century, in digits or in words: the 1990s, les années 90, التسعينيات. */
final class Decades {
    private static final Pattern AFTER = Pattern.compile("[’']?s(?!\\p{L})");
    private static final Pattern BEFORE =
            Pattern.compile("(?:années|دهه(?:ٔ|‌ی)?|دهۀ|عقد|أعوام|سنوات)[\\s\\p{Z}]+[’']?$");
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
                    .filter(o -> yearOf(o) == yearOf(decade))
                    .findFirst()
                    .ifPresent(o -> {
                        missing.remove(decade);
                        added.remove(o);
                    });
        }
        if (!missing.isEmpty()) {
            var words = NumberWords.in(target, texts.targetLanguage());
            missing.removeIf(n -> isDecade(source, n) && words.contains(BigDecimal.valueOf(yearOf(n))));
        }
        if (!added.isEmpty()) {
            var words = NumberWords.in(source, texts.sourceLanguage());
            added.removeIf(n -> isDecade(target, n) && words.contains(BigDecimal.valueOf(yearOf(n))));
        }
    }

    private static int yearOf(Numeral decade) {
        return decade.within(0, 2100) % CENTURY;
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
