package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.language.Language;
import org.dragoman.language.Span;

/**
 * WRONG_SCRIPT: a word in a script that is not the target's, look-alikes included. In Arabic and Persian the acronyms in
 * capitals, the units after a number, single letters and names such as Yahoo! stay as they are.
 */
final class WrongScript extends TextCheck {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Nd}'’\u200C\u200D\u0640-]*+");
    private static final Set<String> UNITS = Set.of(
            "km", "kg", "cm", "mm", "mg", "ml", "kW", "kWh", "MWh", "GWh", "Hz", "kHz", "MHz", "GHz", "mph", "km²",
            "m²");

    WrongScript(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var prose = texts.target().prose();
        var rtl = texts.targetLanguage().isRightToLeft();
        var names = rtl ? BrandNames.kept(texts) : List.<Span>of();
        var found = new ArrayList<Finding>();
        var words = WORD.matcher(prose.text());
        while (words.find()) {
            var span = new Span(words.start(), words.end());
            if (isForeign(words.group(), rtl) && names.stream().noneMatch(span::overlaps)) {
                found.add(inTarget(prose.span(words.start(), words.end()), null, words.group()));
            }
        }
        return found;
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return messages.wrong_script(found.first());
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.AR, "The harbour is closed.", "الميناء closed حالياً.");
    }

    private static boolean isForeign(String word, boolean rtl) {
        if (!rtl) {
            return word.codePoints().anyMatch(c -> Character.isLetter(c) && isForeignToLatin(c));
        }
        return word.codePoints()
                        .anyMatch(c -> Character.isLetter(c)
                                && !LetterClasses.isArabic(c)
                                && !LetterClasses.isLatin(c)
                                && isScript(c))
                || (word.codePoints().anyMatch(LetterClasses::isLatin) && !isTolerated(word));
    }

    private static boolean isForeignToLatin(int c) {
        return !LetterClasses.isLatin(c) && isScript(c);
    }

    /** Letters of no one script, such as the micro sign and the tatweel, are nobody's. */
    private static boolean isScript(int c) {
        return Character.UnicodeScript.of(c) != Character.UnicodeScript.COMMON
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.INHERITED;
    }

    private static boolean isTolerated(String word) {
        var latin = word.codePoints()
                .filter(LetterClasses::isLatin)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return UNITS.contains(latin)
                || latin.codePointCount(0, latin.length()) == 1
                || latin.codePoints().noneMatch(Character::isLowerCase)
                || isAcronymWithEnding(word);
    }

    /** The plural or genitive of an acronym: NGOs, CNN’s. */
    private static boolean isAcronymWithEnding(String word) {
        return word.matches("[A-Z]{2,}['’]?s");
    }
}
