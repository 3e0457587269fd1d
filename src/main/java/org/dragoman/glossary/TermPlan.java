package org.dragoman.glossary;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.consequence.TermChange;
import org.dragoman.matching.Form;
import org.dragoman.matching.Lexicon;

/**
 * What is to be enforced of some concepts.
 *
 * @param keys the concepts in question
 * @param definitions what is to be enforced of them; a concept without a definition is enforced no longer
 */
record TermPlan(Set<String> keys, List<Definition> definitions) {
    /** So many keys are asked for by name; more are picked from all. */
    private static final int FEW = 500;

    static TermPlan enforcing(Collection<Definition> definitions) {
        return new TermPlan(
                definitions.stream().map(Definition::key).collect(Collectors.toSet()), List.copyOf(definitions));
    }

    static TermPlan dropping(Collection<String> keys) {
        return new TermPlan(Set.copyOf(keys), List.of());
    }

    /** The change of the terms that carrying the plan out would be. */
    TermChange change(Glossary glossary) {
        return new TermChange(touched(), glossary::lexicon, () -> Lexicon.of(applyTo(glossary.forms())));
    }

    private List<Form> touched() {
        if (keys.isEmpty()) {
            return List.of();
        }
        var present = keys.size() > FEW
                ? Concept.enforced().stream().filter(c -> keys.contains(c.key()))
                : Concept.withKeys(keys).stream();
        var old = present.flatMap(c -> Definition.of(c).forms().stream());
        return Stream.concat(old, forms().stream()).distinct().toList();
    }

    private List<Form> forms() {
        return definitions.stream().flatMap(d -> d.forms().stream()).toList();
    }

    /** The forms of the whole glossary, when the plan is carried out. */
    List<Form> applyTo(List<Form> present) {
        var enforced = definitions.stream().map(Definition::key).collect(Collectors.toSet());
        var kept = present.stream()
                .filter(f -> !keys.contains(f.concept()) || (f.literal() && enforced.contains(f.concept())));
        return Stream.concat(kept, forms().stream()).toList();
    }
}
