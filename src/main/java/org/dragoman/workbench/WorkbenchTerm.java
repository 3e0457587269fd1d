package org.dragoman.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.glossary.Concept;
import org.dragoman.glossary.Term;
import org.dragoman.language.Language;
import org.dragoman.matching.Judgement;
import org.dragoman.matching.Occurrence;
import org.dragoman.matching.TermStatus;
import org.dragoman.matching.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A concept of the source with what the glossary says about it in the target language.
 *
 * @param digit the digit of the key that inserts the first form, or 0 beyond the ninth
 * @param source the form that stands in the source
 * @param forms the forms that may be written, the preferred one first
 * @param verdict what the target says about it; null before there is a target
 */
public record WorkbenchTerm(
        int digit, String source, List<String> forms, List<String> forbidden, String note, @Nullable Verdict verdict) {

    static List<WorkbenchTerm> of(
            String source, List<Occurrence> occurrences, Collection<Judgement> judgements, Language target) {
        var found = occurrences.stream()
                .collect(Collectors.toMap(
                        o -> o.form().concept(),
                        o -> o.span().of(source),
                        (first, later) -> first,
                        LinkedHashMap::new));
        var concepts =
                Concept.withKeys(found.keySet()).stream().collect(Collectors.toMap(Concept::key, Function.identity()));
        var verdicts = judgements.stream().collect(Collectors.toMap(Judgement::concept, Judgement::verdict));
        var terms = new ArrayList<WorkbenchTerm>();
        found.forEach((key, words) -> {
            var concept = concepts.get(key);
            if (concept != null) {
                int place = terms.size() + 1;
                terms.add(of(place > 9 ? 0 : place, words, concept, target, verdicts.get(key)));
            }
        });
        return terms;
    }

    private static WorkbenchTerm of(
            int digit, String words, Concept concept, Language target, @Nullable Verdict verdict) {
        var allowed = Stream.of(TermStatus.PREFERRED, TermStatus.ADMITTED)
                .flatMap(status -> concept.terms(target, status).stream())
                .map(Term::unparted)
                .toList();
        var forbidden = concept.terms(target, TermStatus.FORBIDDEN).stream()
                .map(Term::form)
                .toList();
        return new WorkbenchTerm(digit, words, allowed, forbidden, concept.note(), verdict);
    }

    /** The form that a key inserts, if the glossary has one. */
    public @Nullable String first() {
        return forms.isEmpty() ? null : forms.get(0);
    }

    /** The other forms that may be written. */
    public List<String> others() {
        return forms.stream().skip(1).toList();
    }
}
