package org.dragoman.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.matching.Lexicon;

/**
 * Looks for names without a concept. English and French sources show them by their capitals; Arabic and Persian have
 * none, there titles and the like show them, and the names of an English or French translation point at the words of the
 * source that come with them.
 */
final class NameFinder {
    private static final List<Language> CAPITALISED = List.of(Language.EN, Language.FR);

    private final List<AlignedSentence> sentences;
    private final Language source;
    private final Map<Language, NameEchoes> echoes = new EnumMap<>(Language.class);
    private final Lexicon lexicon;

    private NameFinder(List<AlignedSentence> sentences, Language source, Lexicon lexicon) {
        this.sentences = sentences;
        this.source = source;
        this.lexicon = lexicon;
        for (var language : Language.values()) {
            echoes.put(language, NameEchoes.in(sentences, language, lexicon));
        }
    }

    /** The candidates, the most frequent first. */
    static List<NameCandidate> in(List<AlignedSentence> sentences, Language source, Lexicon lexicon) {
        var names = new NameFinder(sentences, source, lexicon);
        var found = CAPITALISED.contains(source) ? names.capitalised(source) : names.uncased(source);
        return found.stream()
                .sorted(Comparator.comparingInt(NameCandidate::count).reversed().thenComparing(NameCandidate::form))
                .toList();
    }

    private List<NameCandidate> capitalised(Language language) {
        return mentions(language).entrySet().stream()
                .map(e -> candidate(e.getKey(), e.getValue(), language))
                .toList();
    }

    /** What the source itself shows, and then what only a translation tells. */
    private List<NameCandidate> uncased(Language language) {
        var found = new LinkedHashMap<String, NameCandidate>();
        group(UncasedNames.in(sentences, language, lexicon))
                .forEach((form, mentions) -> found.put(form, candidate(form, mentions, language)));
        echoed().forEach(c -> found.putIfAbsent(c.form(), c));
        return List.copyOf(found.values());
    }

    private Map<String, List<NameMention>> mentions(Language language) {
        return group(CapitalisedNames.in(sentences, language, lexicon));
    }

    private static Map<String, List<NameMention>> group(List<NameMention> mentions) {
        return mentions.stream()
                .collect(Collectors.groupingBy(NameMention::form, LinkedHashMap::new, Collectors.toList()));
    }

    private NameCandidate candidate(String form, List<NameMention> mentions, Language language) {
        var numbers = new TreeSet<>(mentions.stream().map(NameMention::number).toList());
        var others = new EnumMap<Language, String>(Language.class);
        echoes.forEach((other, words) -> {
            if (other != language) {
                words.of(numbers).ifPresent(word -> others.put(other, word));
            }
        });
        return new NameCandidate(form, mentions.size(), List.copyOf(numbers), others);
    }

    /** A name of a translation, turned about: the word of the source is the form, the name its echo. */
    private List<NameCandidate> echoed() {
        var found = new LinkedHashMap<String, NameCandidate>();
        for (var language : CAPITALISED) {
            for (var candidate : capitalised(language)) {
                var form = candidate.echoes().get(source);
                if (form != null) {
                    found.putIfAbsent(form, turned(form, candidate, language));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private NameCandidate turned(String form, NameCandidate candidate, Language language) {
        var numbers = echoes.getOrDefault(source, NameEchoes.in(List.of(), source, lexicon))
                .sentencesOf(form);
        var others = new EnumMap<Language, String>(Language.class);
        others.putAll(candidate.echoes());
        others.remove(source);
        others.put(language, candidate.form());
        return new NameCandidate(form, numbers.size(), List.copyOf(numbers), others);
    }
}
