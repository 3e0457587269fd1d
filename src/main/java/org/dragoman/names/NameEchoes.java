package org.dragoman.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.language.Language;
import org.dragoman.language.Proclitics;
import org.dragoman.matching.Lexicon;

/**
 * The words of one language by the sentences in which they stand. A word that stands in just the sentences in which
 * another language has a name is likely to be that name: the measure is Dice's coefficient. Read by one thread.
 */
final class NameEchoes {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\u200C'’-]{2,}");
    private static final Pattern PROCLITICS =
            Pattern.compile("^(?:" + Proclitics.DEFINITE + "|" + Proclitics.CONJUNCTION + ")(?=\\p{L}{3})");
    private static final double LEAST = 0.8;
    private static final int FEWEST = 2;

    private final Map<String, Set<Integer>> sentences = new HashMap<>();

    private NameEchoes() {}

    /** The words of the sentences that the glossary does not know. */
    static NameEchoes in(List<AlignedSentence> sentences, Language language, Lexicon lexicon) {
        var echoes = new NameEchoes();
        for (var sentence : sentences) {
            var text = new StringBuilder(sentence.in(language));
            lexicon.occurrences(sentence.in(language), language)
                    .forEach(o -> blank(text, o.span().start(), o.span().end()));
            WORD.matcher(text).results().map(m -> bare(m.group(), language)).forEach(w -> echoes.sentences
                    .computeIfAbsent(w, k -> new TreeSet<>())
                    .add(sentence.number()));
        }
        return echoes;
    }

    /** The word that stands in just these sentences, give or take a few; empty if there are too few to tell. */
    Optional<String> of(Set<Integer> numbers) {
        return numbers.size() < FEWEST
                ? Optional.empty()
                : sentences.entrySet().stream()
                        .filter(e -> e.getValue().size() >= FEWEST && dice(e.getValue(), numbers) >= LEAST)
                        .max(Comparator.<Map.Entry<String, Set<Integer>>>comparingDouble(
                                        e -> dice(e.getValue(), numbers))
                                .thenComparing(Map.Entry::getKey))
                        .map(Map.Entry::getKey);
    }

    /** The sentences in which a word stands. */
    Set<Integer> sentencesOf(String word) {
        return sentences.getOrDefault(word, Set.of());
    }

    private static double dice(Set<Integer> a, Set<Integer> b) {
        var common = new HashSet<>(a);
        common.retainAll(b);
        return 2.0 * common.size() / (a.size() + b.size());
    }

    private static String bare(String word, Language language) {
        return language == Language.AR ? PROCLITICS.matcher(word).replaceFirst("") : word;
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (var i = start; i < end; i++) {
            text.setCharAt(i, ' ');
        }
    }
}
