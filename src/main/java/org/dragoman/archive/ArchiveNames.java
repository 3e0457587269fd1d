package org.dragoman.archive;

import com.ibm.icu.text.Collator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.archive.NamePage.Mention;
import org.dragoman.archive.SearchPage.Named;
import org.dragoman.glossary.Concept;
import org.dragoman.glossary.ConceptStatus;
import org.dragoman.glossary.Glossary;
import org.dragoman.language.Language;
import org.dragoman.matching.Lexicon;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** The names of the glossary that published sentences mention. */
@ApplicationScoped
class ArchiveNames {
    private final ArchiveIndex index;
    private final Glossary glossary;
    private final Interface ui;

    @Inject
    ArchiveNames(ArchiveIndex index, Glossary glossary, Interface ui) {
        this.index = index;
        this.glossary = glossary;
        this.ui = ui;
    }

    /** All, or those of a type, in the order of the reader's language. */
    @Transactional
    List<Named> all(Concept.@Nullable Type type) {
        return inOrder(index.names())
                .filter(name -> type == null || name.type() == type)
                .toList();
    }

    /** Those among some concepts. */
    @Transactional
    List<Named> among(Set<String> concepts) {
        return concepts.isEmpty() ? List.of() : inOrder(index.names(concepts)).toList();
    }

    private Stream<Named> inOrder(Map<String, Long> mentioned) {
        var order = Collator.getInstance(ui.language().locale());
        return Concept.withKeys(mentioned.keySet()).stream()
                .flatMap(concept -> named(concept, mentioned.getOrDefault(concept.key(), 0L)).stream())
                .sorted((one, other) -> order.compare(one.name(), other.name()));
    }

    /** In the reader's language, or in the first that has it. */
    private Optional<Named> named(Concept concept, long sentences) {
        return Stream.concat(Stream.of(ui.language()), Arrays.stream(Language.values()))
                .flatMap(language -> named(concept, language, sentences).stream())
                .findFirst();
    }

    private static Optional<Named> named(Concept concept, Language language, long sentences) {
        return Optional.ofNullable(concept.preferred(language))
                .map(name -> new Named(concept.key(), concept.type(), language, name, sentences));
    }

    /**
     * A name with a page of the sentences that mention it.
     *
     * @throws Refusal if none does
     */
    @Transactional
    NamePage page(String key, int page) {
        var concept = enforced(key);
        var part = ResultPart.of(page, (first, count) -> index.mentions(key, first, count));
        if (part.sentences().isEmpty()) {
            throw Refusal.notFound();
        }
        var lexicon = glossary.lexicon();
        var mentions = part.sentences().stream()
                .map(sentence -> mention(sentence, key, lexicon))
                .toList();
        var names = Arrays.stream(Language.values())
                .flatMap(language -> named(concept, language, 0).stream())
                .toList();
        var heading = named(concept, 0).orElseThrow(Refusal::notFound);
        return new NamePage(heading, names, mentions, page, part.goesOn());
    }

    /** The sentences that mention a name: so many of them, from a place on. */
    @Transactional
    List<FoundSentence> mentions(String key, int first, int count) {
        enforced(key);
        return index.mentions(key, first, count);
    }

    private static Concept enforced(String key) {
        return Concept.withKey(key)
                .filter(concept -> concept.status() == ConceptStatus.APPROVED)
                .orElseThrow(Refusal::notFound);
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
