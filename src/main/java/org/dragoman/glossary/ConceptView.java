package org.dragoman.glossary;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.matching.TermStatus;

/**
 * A concept as pages show it.
 *
 * @param title its name in the language of who looks, or in the first language that has one
 */
record ConceptView(
        String key,
        Language titleLanguage,
        String title,
        Concept.Type type,
        ConceptStatus status,
        String note,
        Instant changedAt,
        int version,
        List<Term> terms) {

    static ConceptView of(Concept concept, Language reader) {
        var titled = Stream.concat(Stream.of(reader), Arrays.stream(Language.values()))
                .filter(l -> concept.preferred(l) != null)
                .findFirst();
        return new ConceptView(
                concept.key(),
                titled.orElse(Language.EN),
                titled.map(l -> Objects.requireNonNull(concept.preferred(l))).orElse(concept.key()),
                concept.type(),
                concept.status(),
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

    /** The other terms of a language, the admitted ones first. */
    public List<Term> others(Language language) {
        return terms.stream()
                .filter(t -> t.language() == language && t.status() != TermStatus.PREFERRED)
                .toList();
    }

    public boolean proposed() {
        return status == ConceptStatus.PROPOSED;
    }

    public boolean approved() {
        return status == ConceptStatus.APPROVED;
    }

    public boolean retired() {
        return status == ConceptStatus.RETIRED;
    }
}
