package org.dragoman.workbench;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.glossary.Concept;
import org.dragoman.glossary.Term;
import org.dragoman.language.Language;
import org.dragoman.matching.TermStatus;

/**
 * What the glossary says about a concept in one language.
 *
 * @param allowed the forms that may be written, the preferred one first
 */
record ConceptForms(List<String> allowed, List<String> forbidden, String note) {

    /** The forms of some concepts, by the keys of these: one query. */
    static Map<String, ConceptForms> of(Collection<String> concepts, Language language) {
        return Concept.withKeys(concepts).stream().collect(Collectors.toMap(Concept::key, c -> of(c, language)));
    }

    private static ConceptForms of(Concept concept, Language language) {
        var allowed = Stream.of(TermStatus.PREFERRED, TermStatus.ADMITTED)
                .flatMap(status -> concept.terms(language, status).stream())
                .map(Term::unparted)
                .toList();
        var forbidden = concept.terms(language, TermStatus.FORBIDDEN).stream()
                .map(Term::form)
                .toList();
        return new ConceptForms(allowed, forbidden, concept.note());
    }
}
