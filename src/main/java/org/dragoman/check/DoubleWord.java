package org.dragoman.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;
import org.dragoman.language.Proclitics;

/**
 * DOUBLE_WORD: the same word twice in a row, but for pronominal French (nous nous), the reduplicated adverbs of Arabic
 * and Persian, English <i>had had</i>, acronyms spelt out in letters, and a doubling that the source has too.
 */
final class DoubleWord extends TextCheck {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}\u200C\u200D'’‐‑-]*+");
    private static final DataFile DOUBLINGS = DataFile.of("doublings");
    private static final Map<Language, Set<String>> DOUBLED = Arrays.stream(Language.values())
            .collect(Collectors.toMap(language -> language, language -> DOUBLINGS
                    .words(language.tag())
                    .map(w -> key(w, language))
                    .collect(Collectors.toSet())));
    /** The names of the Latin letters, in which Arabic and Persian spell acronyms out: سي إن إن. */
    private static final Set<String> LETTER_NAMES =
            DOUBLINGS.words("letter").map(LetterClasses::fold).collect(Collectors.toSet());

    private static final Set<String> PRONOUNS = DOUBLINGS.set("reflexive");
    /** Forms of avoir, which no pronominal verb is conjugated with. */
    private static final Pattern AUXILIARY = Pattern.compile(DOUBLINGS.alternation("avoir"));

    private static final Pattern REPETITION =
            Pattern.compile("(?iU)\\b(\\p{L}[\\p{L}\\p{M}\\u200C]*+)(?=[,،]?[\\s\\p{Z}]+(?:"
                    + DOUBLINGS.alternation("between")
                    + "[\\s\\p{Z}]+)?\\1(?![\\p{L}\\p{M}\\u200C]))");
    private static final Pattern PROCLITIC = Pattern.compile("^" + Proclitics.LETTER + "(?=\\p{L}{2})");
    /** After the conjunction that, these begin its clause, so that a second that is one too many. */
    private static final Set<String> AFTER_CONJUNCTION = DOUBLINGS.set("after-that");

    DoubleWord(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var prose = texts.target().prose();
        var doublings = doublings(prose, texts.targetLanguage());
        if (doublings.isEmpty() || repetitions(texts.source().prose()) >= doublings.size()) {
            return List.of();
        }
        return doublings.stream().map(d -> finding(prose, d)).toList();
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return messages.double_word(found.first());
    }

    @Override
    Pair example() {
        return new Pair(Language.FR, Language.EN, "Le pont est fermé.", "The the bridge is closed.");
    }

    /** The second of two equal words and the white space before it. */
    private record Doubling(int from, int to, String word) {}

    private Finding finding(Prose prose, Doubling doubling) {
        var replacement = prose.isWhole(doubling.from, doubling.to) ? "" : null;
        return inTarget(prose.span(doubling.from, doubling.to), replacement, doubling.word);
    }

    private static List<Doubling> doublings(Prose prose, Language language) {
        var found = new ArrayList<Doubling>();
        var words = WORD.matcher(prose.text()).results().toList();
        for (var i = 1; i < words.size(); i++) {
            var word = words.get(i).group().toLowerCase(Locale.ROOT);
            var end = words.get(i - 1).end();
            if (word.equals(words.get(i - 1).group().toLowerCase(Locale.ROOT))
                    && isSpace(prose, end, words.get(i).start())
                    && !isRightDoubled(word, language)
                    && !isThatThat(words, i, language)
                    && !isPronominal(words, i, language)
                    && !(language.isRightToLeft() && isSpeltOut(words, i))) {
                found.add(new Doubling(end, words.get(i).end(), words.get(i).group()));
            }
        }
        return found;
    }

    /** How often the source says a word twice, rightly or not, with a comma between or without, or "line by line". */
    private static long repetitions(Prose prose) {
        return REPETITION
                .matcher(prose.text())
                .results()
                .filter(m -> !LETTER_NAMES.contains(LetterClasses.fold(m.group(1))))
                .count();
    }

    /** French: "nous nous levons", but neither "Nous Nous" nor a third of them nor, before what takes no such pronoun, "nous nous avons". */
    private static boolean isPronominal(List<MatchResult> words, int second, Language language) {
        return language == Language.FR
                && (second < 2
                        || !words.get(second)
                                .group()
                                .equalsIgnoreCase(words.get(second - 2).group()))
                && PRONOUNS.contains(words.get(second).group())
                && (second + 1 == words.size()
                        || !AUXILIARY.matcher(words.get(second + 1).group()).matches());
    }

    /** English: "I know that that man lies", but not "we know that that the man lies". */
    private static boolean isThatThat(List<MatchResult> words, int second, Language language) {
        return language == Language.EN
                && words.get(second).group().equalsIgnoreCase("that")
                && (second + 1 == words.size()
                        || !AFTER_CONJUNCTION.contains(
                                words.get(second + 1).group().toLowerCase(Locale.ROOT)));
    }

    /** Two letters of an acronym, with a third before or after: بي بي سي, پ ک ک. */
    private static boolean isSpeltOut(List<MatchResult> words, int second) {
        return isLetterName(words, second) && (isLetterName(words, second - 2) || isLetterName(words, second + 1));
    }

    private static boolean isLetterName(List<MatchResult> words, int index) {
        if (index < 0 || index >= words.size()) {
            return false;
        }
        var word = words.get(index).group();
        return word.codePointCount(0, word.length()) == 1
                || LETTER_NAMES.contains(LetterClasses.fold(word))
                || LETTER_NAMES.contains(
                        LetterClasses.fold(PROCLITIC.matcher(word).replaceFirst("")));
    }

    private static boolean isSpace(Prose prose, int from, int to) {
        return from < to && prose.text().substring(from, to).chars().allMatch(LetterClasses::isSpace);
    }

    private static boolean isRightDoubled(String word, Language language) {
        return DOUBLED.getOrDefault(language, Set.of()).contains(key(word, language)) || isAdverb(word, language);
    }

    /** Accents tell words apart, vowel signs do not. */
    private static String key(String word, Language language) {
        return language.isRightToLeft() ? LetterClasses.fold(word) : word;
    }

    private static boolean isAdverb(String word, Language language) {
        return switch (language) {
            case EN, FR -> false;
            case AR -> word.endsWith("اً") || word.endsWith("ًا") || word.endsWith("ةً");
            case FA -> false;
        };
    }
}
