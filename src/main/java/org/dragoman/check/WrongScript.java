package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.check.text.Identifiers;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;
import org.dragoman.language.Span;

/**
 * WRONG_SCRIPT: a word in a script that is not the target's, look-alikes included. In Arabic and Persian the acronyms in
 * capitals, the units after a number, single letters, names such as Yahoo!, identifiers and quotations from the source
 * stay as they are. A word that the source has too is a warning only.
 */
final class WrongScript extends TextCheck {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Nd}'’\u200C\u200D\u0640-]*+");
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
        var names = rtl ? untouched(texts) : List.<Span>of();
        var found = new ArrayList<Finding>();
        var words = WORD.matcher(prose.text());
        while (words.find()) {
            var span = new Span(words.start(), words.end());
            if (isForeign(words.group(), rtl) && names.stream().noneMatch(span::overlaps)) {
                found.add(finding(texts, span, words.group()));
            }
        }
        return found;
    }

    /** A word that stands letter for letter in the source may be a name; whether it is one, only a person can tell. */
    private Finding finding(PairTexts texts, Span span, String word) {
        var finding = inTarget(texts.target().prose().span(span.start(), span.end()), null, word);
        return stands(word, texts.source().prose().text()) ? finding.withSeverity(Severity.WARNING) : finding;
    }

    private static boolean stands(String word, String text) {
        return Pattern.compile("(?<![\\p{L}\\p{M}])" + Pattern.quote(word) + "(?![\\p{L}\\p{M}])")
                .matcher(text)
                .find();
    }

    private static List<Span> untouched(PairTexts texts) {
        var spans = new ArrayList<>(BrandNames.kept(texts));
        spans.addAll(Identifiers.in(texts.target().prose()));
        var source = texts.source().prose().text();
        QUOTED.matcher(texts.target().prose().text())
                .results()
                .filter(m -> source.contains(m.group(1)))
                .forEach(m -> spans.add(new Span(m.start(), m.end())));
        return spans;
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
