package org.dragoman.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.glossary.Concept;
import org.dragoman.glossary.Concepts;
import org.dragoman.glossary.Glossary;
import org.dragoman.job.Job;
import org.dragoman.language.Language;
import org.dragoman.segment.ReadingOrder;
import org.dragoman.statement.Statement;
import org.dragoman.translation.Translation;
import org.dragoman.web.Refusal;

/** Finds the candidate names of a statement, and remembers which are none. */
@ApplicationScoped
public class NameSearch {
    private final Glossary glossary;
    private final Concepts concepts;
    private final Trail trail;

    @Inject
    NameSearch(Glossary glossary, Concepts concepts, Trail trail) {
        this.glossary = glossary;
        this.concepts = concepts;
        this.trail = trail;
    }

    /** The names in a statement that the glossary lacks and nobody has proposed, the most frequent first. */
    @Transactional
    List<NameCandidate> in(Statement statement) {
        var language = statement.language();
        var none = Stream.concat(NoName.of(language).stream().map(NoName::form), glossary.proposed(language).stream())
                .map(NoName::fold)
                .collect(Collectors.toSet());
        return NameFinder.in(sentences(statement), language, glossary.lexicon()).stream()
                .filter(c -> !none.contains(NoName.fold(c.form())))
                .toList();
    }

    /** The segments of a statement with their translations; one query for each language. */
    static List<AlignedSentence> sentences(Statement statement) {
        var translations = new HashMap<Long, Map<Language, String>>();
        for (var job : Job.of(statement)) {
            Translation.of(statement, job.language()).forEach(t -> translations
                    .computeIfAbsent(t.segment().id(), id -> new EnumMap<>(Language.class))
                    .put(t.language(), t.text()));
        }
        var sentences = new ArrayList<AlignedSentence>();
        var order = ReadingOrder.of(statement);
        for (var segment : order.segments()) {
            var texts = new EnumMap<Language, String>(Language.class);
            texts.putAll(translations.getOrDefault(segment.id(), Map.of()));
            texts.put(statement.language(), segment.text());
            sentences.add(new AlignedSentence(order.number(segment.id()), texts));
        }
        return sentences;
    }

    /**
     * Proposes a candidate as a concept, with what the translations have in common as its forms.
     *
     * @throws Refusal when it is no candidate of the statement, or no longer
     */
    @Transactional
    Concept propose(Statement statement, String form, Account by) {
        by.mustHold(Role.EDITOR);
        var candidate = candidate(statement, form);
        var names = new EnumMap<Language, String>(Language.class);
        names.putAll(candidate.echoes());
        names.put(statement.language(), form);
        return concepts.propose(names, statement.title(), by);
    }

    private NameCandidate candidate(Statement statement, String form) {
        return in(statement).stream()
                .filter(c -> c.form().equals(form))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("no-candidate", NamesMessages.class, m -> m.no_candidate(form)));
    }

    /**
     * Remembers that a candidate is no name; saying so twice changes nothing.
     *
     * @throws Refusal when it is no candidate of the statement, or no longer
     */
    @Transactional
    void setAside(Statement statement, String form, Account by) {
        by.mustHold(Role.EDITOR);
        if (NoName.of(statement.language(), form).isEmpty()) {
            var none = new NoName(statement.language(), form, by);
            candidate(statement, form);
            none.persist();
            trail.record(by.username(), Deed.of("name.set-aside", none.form()));
        }
    }

    /** Lets something be offered as a name again. */
    @Transactional
    public void takeBack(Language language, String form, Account by) {
        by.mustHold(Role.EDITOR);
        var none = NoName.of(language, form).orElseThrow(Refusal::notFound);
        none.delete();
        trail.record(by.username(), Deed.of("name.taken-back", none.form()));
    }
}
