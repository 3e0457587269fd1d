package org.dragoman.check.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.check.text.Prose;
import org.dragoman.language.Language;

/**
 * Whether "million" was dropped. Both texts need not have the word after the same number (3 to 5 million, three million to
 * five), but where one has it after a number in digits the other has it somewhere, or the number in full.
 */
final class Scales {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Pattern LETTER_A = Pattern.compile("[\\s\\p{Z}(]{0,2}[aA](?![\\p{L}\\p{M}])");

    private Scales() {}

    /** The numbers of a text, those multiplied by a word that the other text has nowhere as their whole value alone. */
    static List<Numeral> told(
            List<Numeral> numerals, Prose prose, List<Numeral> others, Prose other, Language language) {
        return numerals.stream()
                .map(n -> isWord(n, prose) && !isIn(n, others, other, language) ? scaled(n, prose) : n)
                .toList();
    }

    private static Numeral scaled(Numeral numeral, Prose prose) {
        var word = Numerals.NEXT_WORD.matcher(prose.text()).region(numeral.to(), prose.length());
        var end = word.lookingAt() ? word.end() : numeral.to();
        return numeral.scaled(end, prose.text().substring(numeral.from(), end));
    }

    /** A letter joined to a number may be the sign of a unit. */
    private static boolean isWord(Numeral numeral, Prose prose) {
        return numeral.scale() != null && !Character.isLetter(prose.text().charAt(numeral.to()));
    }

    private static boolean isIn(Numeral numeral, List<Numeral> others, Prose other, Language language) {
        var scale = numeral.scale();
        return scale == null
                || others.stream().anyMatch(o -> scale.equals(o.scale()) || isLetterOf(numeral, o, scale, other))
                || NumberWords.words(other.text(), language).stream().anyMatch(w -> tells(w.text(), scale, language));
    }

    /** Arabic calls the first part of a resolution ألف, as it does a thousand: resolution 65/3 A. */
    private static boolean isLetterOf(Numeral numeral, Numeral other, BigDecimal scale, Prose prose) {
        return scale.compareTo(THOUSAND) == 0
                && numeral.isSameAs(other)
                && LETTER_A.matcher(prose.text())
                        .region(other.to(), prose.length())
                        .lookingAt();
    }

    private static boolean tells(String word, BigDecimal scale, Language language) {
        var zeros = Numerals.SCALES.get(LetterClasses.fold(word));
        var value = BigDecimal.valueOf(NumberVocabulary.of(language).numbers().getOrDefault(word, 0));
        return zeros != null && BigDecimal.TEN.pow(zeros).equals(scale)
                || (value.compareTo(scale) >= 0 && value.compareTo(scale.multiply(THOUSAND)) < 0);
    }
}
