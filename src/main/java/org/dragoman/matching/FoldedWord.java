package org.dragoman.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Language;
import org.dragoman.language.Span;

/**
 * A word of a text as a search compares it: its letters folded as those of terms are.
 *
 * @param letters letters and digits alone
 */
public record FoldedWord(Span span, String letters) {
    private static final List<String> CONJUNCTIONS = List.of("", "و", "ف");
    private static final List<String> PREPOSITIONS = List.of("", "ب", "ک", "ل", "لل", "س");
    private static final String ARTICLE = "ال";
    private static final int SHORTEST = 3;

    /** The words of a text in its order. Those that a zero-width non-joiner parts in Persian are two. */
    public static List<FoldedWord> of(String text, Language language) {
        var letters = Letters.of(text, language);
        var words = new ArrayList<FoldedWord>();
        for (int from = 0; from < letters.length(); ) {
            int to = letters.wordEnd(from);
            words.add(new FoldedWord(letters.span(from, to), letters.word(from, to)));
            from = to;
        }
        return words;
    }

    /**
     * The word as written, and what is left of it where its first letters are taken for the particles that Arabic writes
     * together with a word, the article among them. Some of it is no word; whoever looks for one finds it nevertheless.
     */
    public Set<String> readings(Language language) {
        var readings = new LinkedHashSet<>(List.of(letters));
        if (language == Language.AR) {
            for (var conjunction : CONJUNCTIONS) {
                for (var preposition : PREPOSITIONS) {
                    add(readings, conjunction + preposition);
                    add(readings, conjunction + preposition + ARTICLE);
                }
            }
        }
        return readings;
    }

    private void add(Set<String> readings, String particles) {
        if (letters.startsWith(particles) && letters.length() - particles.length() >= SHORTEST) {
            readings.add(letters.substring(particles.length()));
        }
    }

    /** The word without the article of Arabic, if it has one. */
    public String bare() {
        return letters.startsWith(ARTICLE) && letters.length() - ARTICLE.length() >= SHORTEST
                ? letters.substring(ARTICLE.length())
                : letters;
    }
}
