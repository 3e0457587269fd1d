package org.dragoman.alignment;

import java.util.Arrays;
import java.util.List;
import org.dragoman.language.Language;

/**
 * How likely it is that a text of one length is the translation of one of another.
 *
 * <p>After W. A. Gale and K. W. Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational
 * Linguistics 19(1), 1993: each character of a text gives rise to a random number of characters of its translation,
 * with the mean {@code c} and the variance {@code s²}, so that δ = (l₂ − c·l₁) / √(l·s²), where l is the mean of both
 * lengths, is normally distributed, and the likelihood of a length is 2·(1 − Φ(|δ|)).
 */
final class Lengths {
    /** The paper's, found with English, French and German. */
    private static final double VARIANCE = 6.8;
    /** So many characters of a text weigh as much as what is known of the languages. */
    private static final double PRIOR_WEIGHT = 2000;

    private static final double WIDEST = 1.35;
    /** Abramowitz and Stegun 7.1.26. */
    private static final double[] ERFC = {0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429};

    private static final double ERFC_P = 0.3275911;

    private final int[] source;
    private final int[] target;
    private final double ratio;

    private Lengths(int[] source, int[] target, double ratio) {
        this.source = source;
        this.target = target;
        this.ratio = ratio;
    }

    static Lengths of(List<String> source, List<String> target, double ratio) {
        return new Lengths(sums(source), sums(target), ratio);
    }

    /**
     * How many characters of the target one of the source makes: what the languages are known for, and these texts.
     */
    static double ratio(Side source, Side target) {
        var usual = relative(target.language()) / relative(source.language());
        double sources = total(source);
        double targets = total(target);
        if (sources == 0 || targets == 0) {
            return usual;
        }
        var own = Math.min(usual * WIDEST, Math.max(usual / WIDEST, targets / sources));
        var weight = sources / (sources + PRIOR_WEIGHT);
        return Math.exp(weight * Math.log(own) + (1 - weight) * Math.log(usual));
    }

    /** How long a text is in a language, if it is 1 in English; Arabic script leaves most vowels out. */
    private static double relative(Language language) {
        return switch (language) {
            case EN -> 1;
            case FR -> 1.13;
            case AR -> 0.85;
            case FA -> 0.92;
        };
    }

    double logLikelihood(int source, int sources, int target, int targets) {
        double l1 = this.source[source + sources] - this.source[source];
        double l2 = this.target[target + targets] - this.target[target];
        var mean = Math.max(1, (l1 + l2 / ratio) / 2);
        var delta = (l2 - ratio * l1) / Math.sqrt(mean * VARIANCE);
        return logTwoTails(Math.abs(delta));
    }

    /**
     * Where in the target a text would stand that stands at {@code index} in the source, were both alike throughout.
     */
    int counterpart(int index) {
        double part = source[index] / Math.max(1.0, source[source.length - 1]);
        var place = Arrays.binarySearch(target, (int) Math.round(part * target[target.length - 1]));
        return Math.min(target.length - 1, place < 0 ? -place - 1 : place);
    }

    private static double logTwoTails(double delta) {
        var x = delta / Math.sqrt(2);
        var t = 1 / (1 + ERFC_P * x);
        var sum = 0.0;
        for (var i = ERFC.length - 1; i >= 0; i--) {
            sum = (sum + ERFC[i]) * t;
        }
        return Math.log(sum) - x * x;
    }

    private static int[] sums(List<String> texts) {
        var sums = new int[texts.size() + 1];
        for (var i = 0; i < texts.size(); i++) {
            sums[i + 1] = sums[i] + length(texts.get(i));
        }
        return sums;
    }

    private static int total(Side side) {
        return side.sentences().stream().mapToInt(Lengths::length).sum();
    }

    /** The characters without vowel signs, joiners and the like, which one writer types and another does not. */
    private static int length(String text) {
        return (int) text.codePoints()
                .filter(c ->
                        Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.FORMAT)
                .count();
    }
}
