package org.dragoman.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.check.text.Identifiers;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;

/**
 * WRONG_SCRIPT: a word in a script that is not the target's, look-alikes included. In Arabic and Persian the acronyms in
 * capitals, the units after a number, single letters, names such as Yahoo!, identifiers and quotations from the source
 * stay as they are. A word that the source has too is a warning only.
 */
final class WrongScript extends TextCheck {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Nd}'’\u200C\u200D\u0640-]*+");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]++");
    private static final int MOST_QUOTATIONS = 100;
    /** The title of a book or the words of a sign, quoted as they are. */
    private static final Pattern QUOTED = Pattern.compile(
            "[«“”‘\"‹][\\s\\h]?([A-Z\\p{IsLatin}][\\p{IsLatin}\\p{N} ,.:;’'&!?-]{1,80})[\\s\\h]?[»”“’\"›]");

    private static final Set<String> UNITS = DataFile.of("units").set("kept");

    WrongScript(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var prose = texts.target().prose();
        var rtl = texts.targetLanguage().isRightToLeft();
        var names = rtl ? untouched(texts) : new BitSet();
        var known = wordsOf(texts.source().prose());
        var found = new ArrayList<Finding>();
        var words = WORD.matcher(prose.text());
        while (words.find()) {
            int name = names.nextSetBit(words.start());
            if (isForeign(words.group(), rtl) && (name < 0 || name >= words.end())) {
                found.add(finding(texts, words, known.contains(words.group())));
            }
        }
        return found;
    }

    /** A word that stands letter for letter in the source may be a name; whether it is one, only a person can tell. */
    private Finding finding(PairTexts texts, MatchResult word, boolean isKnown) {
        var finding = inTarget(texts.target().prose().span(word.start(), word.end()), null, word.group());
        return isKnown ? finding.withSeverity(Severity.WARNING) : finding;
    }

    /** The words of a text, those with a hyphen or an apostrophe as a whole and in parts. */
    private static Set<String> wordsOf(Prose prose) {
        return Stream.of(WORD, LETTERS)
                .flatMap(kind -> kind.matcher(prose.text()).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** The characters of the target's names, identifiers and quotations that are as they are in the source. */
    private static BitSet untouched(PairTexts texts) {
        var characters = new BitSet();
        BrandNames.kept(texts).forEach(s -> characters.set(s.start(), s.end()));
        Identifiers.in(texts.target().prose()).forEach(s -> characters.set(s.start(), s.end()));
        var source = texts.source().prose().text();
        QUOTED.matcher(texts.target().prose().text())
                .results()
                .limit(MOST_QUOTATIONS)
                .filter(m -> source.contains(m.group(1)))
                .forEach(m -> characters.set(m.start(), m.end()));
        return characters;
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return messages.wrong_script(found.first());
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.AR, "The harbour is shut.", "الميناء closed حالياً.");
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
