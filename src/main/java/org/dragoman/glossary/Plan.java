package org.dragoman.glossary;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be enforced of some concepts.
 *
 * @param keys the concepts in question
 * @param definitions what is to be enforced of them; a concept without a definition is enforced no longer
 */
record Plan(Set<String> keys, List<Definition> definitions) {
    static Plan enforcing(Collection<Definition> definitions) {
        return new Plan(
                definitions.stream().map(Definition::key).collect(Collectors.toSet()), List.copyOf(definitions));
    }

    static Plan dropping(Collection<String> keys) {
        return new Plan(Set.copyOf(keys), List.of());
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    List<Form> forms() {
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
