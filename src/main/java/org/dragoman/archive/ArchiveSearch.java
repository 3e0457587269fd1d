package org.dragoman.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.dragoman.archive.NamePage.Mention;
import org.dragoman.archive.SearchPage.Hit;
import org.dragoman.archive.SearchPage.Named;
import org.dragoman.archive.SearchPage.SearchFields;
import org.dragoman.glossary.Concept;
import org.dragoman.glossary.Glossary;
import org.dragoman.language.Language;
import org.dragoman.matching.Lexicon;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Looks sentences and names up for readers and programs. */
@ApplicationScoped
class ArchiveSearch {
    private static final int SHOWN = 20;
    private static final int LONGEST = 200;

    private final ArchiveIndex index;
    private final Glossary glossary;
    private final Interface ui;

    @Inject
    ArchiveSearch(ArchiveIndex index, Glossary glossary, Interface ui) {
        this.index = index;
        this.glossary = glossary;
        this.ui = ui;
    }

    /** A page of sentences, with those in whose place there are more on the next. */
    private record Part<T>(List<T> entries, boolean goesOn) {
        static <T> Part<T> of(int page, BiFunction<Integer, Integer, List<T>> read) {
            if (page < 1 || page > SearchPage.LAST) {
                throw Refusal.notFound();
            }
            var found = read.apply((page - 1) * SHOWN, SHOWN + 1);
            return new Part<>(found.subList(0, Math.min(SHOWN, found.size())), found.size() > SHOWN);
        }
    }

    /**
     * A page of what is found.
     *
     * @throws Refusal if something that is asked for cannot be read
     */
    @Transactional
    SearchPage page(SearchFields asked, int page) {
        if (asked.isNothing()) {
            return new SearchPage(asked, List.of(), List.of(), 1, false);
        }
        var lexicon = glossary.lexicon();
        var sought = sought(asked.q(), lexicon);
        var part = Part.of(page, (first, count) -> find(sought, asked, first, count));
        var hits = part.entries().stream()
                .map(sentence -> hit(sentence, sought, lexicon))
                .toList();
        return new SearchPage(asked, named(sought.concepts()), hits, page, part.goesOn());
    }

    /** The sentences that are found: so many of them, from a place on. */
    @Transactional
    List<FoundSentence> find(SearchFields asked, int first, int count) {
        return find(sought(asked.q(), glossary.lexicon()), asked, first, count);
    }

    private List<FoundSentence> find(SoughtText sought, SearchFields asked, int first, int count) {
        var from = day(asked.from());
        var to = day(asked.to());
        return sought.parts().isEmpty() ? List.of() : index.find(sought, from, to, first, count);
    }

    private static SoughtText sought(String text, Lexicon lexicon) {
        if (text.length() > LONGEST) {
            throw Refusal.badInput("search-too-long", SearchMessages.class, m -> m.too_long(LONGEST));
        }
        return SoughtText.of(text, lexicon);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw Refusal.badInput("day", SearchMessages.class, SearchMessages::no_day);
        }
    }

    private Hit hit(FoundSentence sentence, SoughtText sought, Lexicon lexicon) {
        var marked = sentence.wordings().entrySet().stream()
                .map(w -> Marked.of(w.getKey(), w.getValue(), sought.spans(w.getValue(), w.getKey(), lexicon)))
                .toList();
        var shown = marked.stream()
                .max(Comparator.comparingLong(Marked::marks)
                        .thenComparing(m -> m.language() == ui.language())
                        .thenComparing(Marked::language, Comparator.reverseOrder()))
                .orElseThrow();
        var beside = marked.stream()
                .filter(m -> m.language() == ui.language() && m != shown)
                .findFirst();
        return new Hit(sentence, sentence.title(ui.language()), shown, beside.orElse(null));
    }

    /** Those of some names that are mentioned anywhere. */
    private List<Named> named(Set<String> concepts) {
        return concepts.isEmpty() ? List.of() : names(index.names(concepts));
    }

    /** Every name that is mentioned, of a type or of any, in the order of the reader's language. */
    @Transactional
    List<Named> names(Concept.@Nullable Type type) {
        return names(index.names(), type);
    }

    private List<Named> names(Map<String, Long> mentioned) {
        return names(mentioned, null);
    }

    private List<Named> names(Map<String, Long> mentioned, Concept.@Nullable Type type) {
        var order = Collator.getInstance(ui.language().locale());
        return Concept.withKeys(mentioned.keySet()).stream()
                .filter(concept -> type == null || concept.type() == type)
                .flatMap(concept -> named(concept, mentioned).stream())
                .sorted((one, other) -> order.compare(one.name(), other.name()))
                .toList();
    }

    private Optional<Named> named(Concept concept, Map<String, Long> mentioned) {
        long sentences = mentioned.getOrDefault(concept.key(), 0L);
        return Stream.concat(Stream.of(ui.language()), Arrays.stream(Language.values()))
                .flatMap(language -> name(concept, language, sentences).stream())
                .findFirst();
    }

    private static Optional<Named> name(Concept concept, Language language, long sentences) {
        return Optional.ofNullable(concept.preferred(language))
                .map(name -> new Named(concept.key(), language, name, sentences));
    }

    /** A name that is mentioned, with a page of the sentences that do. */
    @Transactional
    NamePage name(String key, int page) {
        var concept = Concept.withKey(key).orElseThrow(Refusal::notFound);
        var lexicon = glossary.lexicon();
        var part = Part.of(page, (first, count) -> index.mentions(key, first, count));
        if (part.entries().isEmpty()) {
            throw Refusal.notFound();
        }
        var mentions = part.entries().stream()
                .map(sentence -> mention(sentence, key, lexicon))
                .toList();
        var heading = named(concept, Map.of()).orElseThrow(Refusal::notFound);
        var names = Arrays.stream(Language.values())
                .flatMap(language -> name(concept, language, 0).stream())
                .toList();
        return new NamePage(key, heading, names, mentions, page, part.goesOn());
    }

    /** The sentences that mention it: so many of them, from a place on. */
    @Transactional
    List<FoundSentence> mentions(String key, int first, int count) {
        Concept.withKey(key).orElseThrow(Refusal::notFound);
        return index.mentions(key, first, count);
    }

    private Mention mention(FoundSentence sentence, String concept, Lexicon lexicon) {
        var wordings = sentence.wordings().entrySet().stream()
                .map(w -> Marked.of(
                        w.getKey(),
                        w.getValue(),
                        Marked.joined(SoughtText.spans(w.getValue(), w.getKey(), Set.of(concept), lexicon))))
                .toList();
        return new Mention(sentence, sentence.title(ui.language()), wordings);
    }
}
