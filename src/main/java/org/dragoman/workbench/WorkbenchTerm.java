package org.dragoman.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.matching.Judgement;
import org.dragoman.matching.Occurrence;
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

    /** @param glossary what it says about the concepts, by their keys */
    static List<WorkbenchTerm> of(
            Map<String, String> words, Map<String, ConceptForms> glossary, Collection<Judgement> judgements) {
        var verdicts = judgements.stream().collect(Collectors.toMap(Judgement::concept, Judgement::verdict));
        var terms = new ArrayList<WorkbenchTerm>();
        words.forEach((key, source) -> {
            var forms = glossary.get(key);
            if (forms != null) {
                int place = terms.size() + 1;
                terms.add(new WorkbenchTerm(
                        place > 9 ? 0 : place,
                        source,
                        forms.allowed(),
                        forms.forbidden(),
                        forms.note(),
                        verdicts.get(key)));
            }
        });
        return terms;
    }

    /** The words by which each concept is first named in a text, by the keys of the concepts and in the text's order. */
    static Map<String, String> words(String text, List<Occurrence> occurrences) {
        return occurrences.stream()
                .collect(Collectors.toMap(
                        o -> o.form().concept(), o -> o.span().of(text), (first, later) -> first, LinkedHashMap::new));
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
