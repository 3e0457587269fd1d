package org.dragoman.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.glossary.Lexicon;
import org.dragoman.language.Language;

/**
 * Looks for names without a concept. English and French sources show them by their capitals; Arabic and Persian have
 * none, there the names of an English or French translation point at the words of the source that come with them.
 */
final class Names {
    private static final List<Language> CAPITALISED = List.of(Language.EN, Language.FR);

    private final List<Sentence> sentences;
    private final Language source;
    private final Map<Language, Echoes> echoes = new EnumMap<>(Language.class);
    private final Lexicon lexicon;

    private Names(List<Sentence> sentences, Language source, Lexicon lexicon) {
        this.sentences = sentences;
        this.source = source;
        this.lexicon = lexicon;
        for (var language : Language.values()) {
            echoes.put(language, Echoes.in(sentences, language, lexicon));
        }
    }

    /** The candidates, the most frequent first. */
    static List<Candidate> in(List<Sentence> sentences, Language source, Lexicon lexicon) {
        var names = new Names(sentences, source, lexicon);
        var found = CAPITALISED.contains(source) ? names.capitalised(source) : names.echoed();
        return found.stream()
                .sorted(Comparator.comparingInt(Candidate::count).reversed().thenComparing(Candidate::form))
                .toList();
    }

    private List<Candidate> capitalised(Language language) {
        return mentions(language).entrySet().stream()
                .map(e -> candidate(e.getKey(), e.getValue(), language))
                .toList();
    }

    private Map<String, List<Mention>> mentions(Language language) {
        return Capitals.in(sentences, language, lexicon).stream()
                .collect(Collectors.groupingBy(Mention::form, LinkedHashMap::new, Collectors.toList()));
    }

    private Candidate candidate(String form, List<Mention> mentions, Language language) {
        var numbers = new TreeSet<>(mentions.stream().map(Mention::number).toList());
        var others = new EnumMap<Language, String>(Language.class);
        echoes.forEach((other, words) -> {
            if (other != language) {
                words.of(numbers).ifPresent(word -> others.put(other, word));
            }
        });
        return new Candidate(form, mentions.size(), List.copyOf(numbers), others);
    }

    /** A name of a translation, turned about: the word of the source is the form, the name its echo. */
    private List<Candidate> echoed() {
        var found = new LinkedHashMap<String, Candidate>();
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

    private Candidate turned(String form, Candidate candidate, Language language) {
        var numbers = echoes.getOrDefault(source, Echoes.in(List.of(), source, lexicon))
                .sentencesOf(form);
        var others = new EnumMap<Language, String>(Language.class);
        others.putAll(candidate.echoes());
        others.remove(source);
        others.put(language, candidate.form());
        return new Candidate(form, numbers.size(), List.copyOf(numbers), others);
    }
}
