package org.dragoman.check.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;
import org.dragoman.language.Proclitics;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in words side by side, which are values each and one value together: two | million | fifty | thousand. What
 * divides, adds a part or counts by the ten comes after: three | quarters, eleven years | and a half, four | decades.
 */
final class NumberChain {
    /** Stands in a list of words for what ends a number. */
    static final String STOP = ".";

    /** Two units stand beside each other and make no number: "a couple", "one, two". */
    private static final int TEN = 10;

    private static final int LIMIT = 1_000_000;

    /** Between a number and the part that is added to it a counted noun may stand, and between a part and its scale. */
    private static final int NEAR = 2;

    private static final Map<Language, Map<String, BigDecimal>> ADDITIONS =
            Arrays.stream(Language.values()).collect(Collectors.toMap(l -> l, NumberChain::additions));

    /** The Arabic dual, folded. */
    private static final Set<String> TWO_THIRDS = DataFile.of("numbers", Language.AR)
            .words("two")
            .flatMap(word -> Stream.concat(Stream.of(word), Proclitics.joinedTo(word)))
            .map(NumberVocabulary::phrase)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> DUAL_ENDINGS = DataFile.of("numbers", Language.AR)
            .words("dual-ending")
            .map(LetterClasses::fold)
            .collect(Collectors.toUnmodifiableSet());

    private final List<BigDecimal> values = new ArrayList<>();
    private final Language language;
    private final boolean dual;
    private final NumberVocabulary vocabulary;
    private int length;
    private long millions;
    private long thousands;
    private long rest;
    private int scale = 1;

    /** The scale of which a part was added, whose name may follow: two million and a half | million. */
    private int parted;

    /** The last number that ended; null once it is too far back. */
    private @Nullable BigDecimal last;

    private @Nullable BigDecimal part;
    private int passed;
    private String previous = "";

    /** @param dual whether a number that may be a dual is one */
    NumberChain(Language language, boolean dual) {
        this.language = language;
        this.dual = dual;
        vocabulary = NumberVocabulary.of(language);
    }

    private static Map<String, BigDecimal> additions(Language language) {
        return DataFile.of("numbers", language)
                .table("addition")
                .collect(Collectors.toMap(e -> NumberVocabulary.phrase(e.word()), e -> new BigDecimal(e.key())));
    }

    /** Takes what is a number or belongs to one from the beginning of some words; returns how many it took. */
    int take(List<String> words) {
        for (var n = words.size(); n > 0; n--) {
            var phrase = String.join(" ", words.subList(0, n));
            if (takes(phrase)) {
                previous = words.get(n - 1);
                return n;
            }
        }
        return 0;
    }

    private boolean takes(String phrase) {
        var addition = ADDITIONS.getOrDefault(language, Map.of()).get(phrase);
        if (addition != null && add(addition)) {
            return true;
        }
        var number = vocabulary.numbers().get(phrase);
        if (number != null) {
            if (length > 0 && rest > 0 && vocabulary.ordinals().contains(phrase)) {
                divide(number);
            }
            add(dual && length == 0 && vocabulary.duals().contains(phrase) ? 2 * number : number);
            return true;
        }
        var divisor = vocabulary.parts().get(phrase);
        if (divisor != null) {
            if (length == 0 && TWO_THIRDS.contains(phrase)) {
                add(2);
            }
            divide(divisor);
            close();
            return true;
        }
        var group = vocabulary.groups().get(phrase);
        if (group != null) {
            values.add(BigDecimal.valueOf(Math.max(1, whole()) * group));
            close();
        }
        return group != null;
    }

    /** A word that is no number: it ends one unless it links its words. */
    void pass(String word, boolean links) {
        if (!links) {
            close();
        }
        passed++;
        if (passed > NEAR || word.equals(STOP)) {
            last = null;
            part = null;
        }
        previous = word;
    }

    /** All values, after the last word. */
    List<BigDecimal> end() {
        close();
        return values;
    }

    private void add(int value) {
        if (part != null && value > 1 && value == parted) {
            part = null;
            return;
        }
        if (value > 0 && value < TEN && rest % TEN > 0) {
            close();
        }
        if (value < 1000 || rest == 0) {
            values.add(BigDecimal.valueOf(value));
        }
        if (part != null && value >= 1000) {
            values.add(part.multiply(BigDecimal.valueOf(value)));
        }
        part = null;
        length++;
        scale = scaleOf(value);
        if (value >= LIMIT) {
            millions += Math.max(1, thousands * 1000 + rest) * value;
            thousands = 0;
            rest = 0;
        } else if (value == 1000) {
            thousands += Math.max(1, rest);
            rest = 0;
        } else if (value == 100 && rest > 0 && rest < 10) {
            rest *= value;
        } else {
            rest = Math.min(rest + value, LIMIT);
        }
    }

    /** By what a number is counted; the Arabic dual counts two of it. */
    private static int scaleOf(int value) {
        return Stream.of(1_000_000_000, LIMIT, 1000)
                .filter(s -> value >= s)
                .findFirst()
                .orElse(1);
    }

    /** Three | and a half, one million | and a half: of a thing, and of what it is counted by. */
    private boolean add(BigDecimal addition) {
        var number = length > 0 ? BigDecimal.valueOf(whole()) : last;
        if (number == null && language == Language.AR && addition.signum() > 0) {
            number = BigDecimal.valueOf(DUAL_ENDINGS.stream().anyMatch(previous::endsWith) ? 2 : 1);
        }
        if (number == null) {
            return false;
        }
        parted = scale;
        part = number.add(addition);
        values.add(part);
        values.add(number.add(addition.multiply(BigDecimal.valueOf(scale))));
        passed = 0;
        return true;
    }

    private void divide(int divisor) {
        parted = 0;
        var numerator = length > 0 && rest > 0 && rest < 10 ? rest : 1;
        part = BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(divisor), 6, RoundingMode.HALF_UP);
        values.add(part);
        values.add(part.movePointRight(2));
        passed = 0;
    }

    private void close() {
        if (length > 0) {
            last = BigDecimal.valueOf(whole());
            passed = 0;
        }
        if (length > 1 && thousands < LIMIT) {
            values.add(BigDecimal.valueOf(whole()));
        }
        length = 0;
        millions = 0;
        thousands = 0;
        rest = 0;
    }

    private long whole() {
        return millions + thousands * 1000 + rest;
    }
}
