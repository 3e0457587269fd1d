package org.dragoman.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;

/**
 * DOUBLE_WORD: the same word twice in a row, but for pronominal French (nous nous), the reduplicated adverbs of Arabic
 * and Persian, English <i>had had</i>, and a doubling that the source has too.
 */
final class DoubleWord extends TextCheck {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}\u200C\u200D'’‐‑-]*+");
    private static final Map<Language, Set<String>> DOUBLED = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    language -> language,
                    language -> DataFile.of("doublings").words(language.tag()).collect(Collectors.toSet())));

    DoubleWord(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var prose = texts.target().prose();
        var doublings = doublings(prose, texts.targetLanguage());
        if (doublings.isEmpty()
                || doublings(texts.source().prose(), texts.sourceLanguage()).size() >= doublings.size()) {
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
        var words = WORD.matcher(prose.text());
        var last = "";
        var lastEnd = -1;
        while (words.find()) {
            var word = words.group().toLowerCase(Locale.ROOT);
            if (word.equals(last) && isSpace(prose, lastEnd, words.start()) && !isRightDoubled(word, language)) {
                found.add(new Doubling(lastEnd, words.end(), words.group()));
            }
            last = word;
            lastEnd = words.end();
        }
        return found;
    }

    private static boolean isSpace(Prose prose, int from, int to) {
        return from < to && prose.text().substring(from, to).chars().allMatch(LetterClasses::isSpace);
    }

    private static boolean isRightDoubled(String word, Language language) {
        return DOUBLED.getOrDefault(language, Set.of()).contains(word) || isAdverb(word, language);
    }

    private static boolean isAdverb(String word, Language language) {
        return switch (language) {
            case EN, FR -> false;
            case AR -> word.endsWith("اً") || word.endsWith("ًا") || word.endsWith("ةً");
            case FA -> word.endsWith("ان") && word.length() > 4;
        };
    }
}
