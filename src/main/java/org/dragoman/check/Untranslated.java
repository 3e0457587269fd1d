package org.dragoman.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;

/**
 * UNTRANSLATED: the target is the source, case, tags and closing mark aside, though it has words to translate. Acronyms, and names
 * that both languages spell alike, are not such words.
 */
final class Untranslated extends TextCheck {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\u200C'’-]*+");
    private static final DataFile FILE = DataFile.of("function-words");
    private static final Set<String> NAME_PARTICLES = FILE.words("name").collect(Collectors.toUnmodifiableSet());
    private static final Set<String> FUNCTION_WORDS = Arrays.stream(Language.values())
            .flatMap(language -> FILE.words(language.tag()))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> UNITS = DataFile.of("units").set("kept");

    Untranslated(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var source = comparable(texts.source().prose());
        if (texts.sourceLanguage() == texts.targetLanguage()
                || !source.equals(comparable(texts.target().prose()))
                || !hasWords(texts)) {
            return List.of();
        }
        return List.of(between(null, null, null, texts.source().text().strip()));
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return messages.untranslated();
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.FR, "The road is open.", "The road is open.");
    }

    private static String comparable(Prose prose) {
        return prose.text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]+", " ")
                .replaceFirst("[.!?…,;:]{1,9} ?$", "")
                .strip();
    }

    private static boolean hasWords(PairTexts texts) {
        var prose = texts.source().prose().text();
        var words = WORD.matcher(prose).results().map(MatchResult::group).toList();
        if (isArabicScript(texts.sourceLanguage()) != isArabicScript(texts.targetLanguage())) {
            return words.stream().anyMatch(w -> w.length() > 1 && !isAcronym(w));
        }
        if (isArabicScript(texts.sourceLanguage())) {
            return words.stream().anyMatch(FUNCTION_WORDS::contains)
                    || words.size() >= 5
                    || (words.size() >= 2 && prose.strip().matches("(?s).*[.؟!?…]\\W*"));
        }
        return words.stream().anyMatch(Untranslated::isCommonWord) || isHeading(words);
    }

    /** A word in small letters that is no part of a name. */
    private static boolean isCommonWord(String word) {
        return word.length() > 1
                && word.codePoints().noneMatch(Character::isUpperCase)
                && !NAME_PARTICLES.contains(word)
                && !UNITS.contains(word);
    }

    /** Capitals throughout, with a small word among them: STATEMENT BY THE COUNCIL. */
    private static boolean isHeading(List<String> words) {
        return words.size() > 2
                && words.stream().allMatch(Untranslated::isAcronym)
                && words.stream().anyMatch(w -> FUNCTION_WORDS.contains(w.toLowerCase(Locale.ROOT)));
    }

    private static boolean isAcronym(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isArabicScript(Language language) {
        return language.isRightToLeft();
    }
}
