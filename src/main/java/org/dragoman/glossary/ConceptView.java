package org.dragoman.glossary;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dragoman.audit.TrailEntry;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/** A concept as pages show it. */
record ConceptView(
        String key,
        Language titleLanguage,
        String title,
        Concept.Type type,
        String note,
        Instant changedAt,
        int version,
        List<Term> terms) {

    /** One line of its history. */
    record Event(Instant at, String author, String action, @Nullable String before, @Nullable String after) {}

    static ConceptView of(Concept concept) {
        var titled = Arrays.stream(Language.values())
                .filter(l -> concept.preferred(l) != null)
                .findFirst();
        return new ConceptView(
                concept.key(),
                titled.orElse(Language.EN),
                titled.map(l -> Objects.requireNonNull(concept.preferred(l))).orElse(concept.key()),
                concept.type(),
                concept.note(),
                concept.changedAt(),
                concept.version(),
                sorted(concept.terms()));
    }

    private static List<Term> sorted(List<Term> terms) {
        return Arrays.stream(Language.values())
                .flatMap(l -> Arrays.stream(TermStatus.values())
                        .flatMap(s -> terms.stream().filter(t -> t.language() == l && t.status() == s)))
                .toList();
    }

    /** What to write in a language; empty where there is nothing yet. */
    public String preferred(Language language) {
        return terms.stream()
                .filter(t -> t.language() == language && t.status() == TermStatus.PREFERRED)
                .map(Term::form)
                .findFirst()
                .orElse("");
    }

    List<Event> history() {
        return TrailEntry.<TrailEntry>find("subject = ?1 and action like 'concept.%' order by id desc", key)
                .page(0, 50)
                .stream()
                .map(e -> new Event(e.at(), e.author(), e.action(), e.before(), e.after()))
                .toList();
    }
}
