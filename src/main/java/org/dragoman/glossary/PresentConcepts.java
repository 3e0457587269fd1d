package org.dragoman.glossary;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every concept as it stands in the present transaction, to be held against those that come from elsewhere. */
record PresentConcepts(Map<String, Concept> byKey) {

    static PresentConcepts now() {
        return new PresentConcepts(
                Concept.everything().stream().collect(Collectors.toMap(Concept::key, Function.identity())));
    }

    @Nullable
    Concept with(String key) {
        return byKey.get(key);
    }

    /** Concepts with what a file does not say of them. */
    List<Definition> completed(Collection<Definition> given, ImportScope scope) {
        return given.stream().map(d -> scope.complete(d, with(d.key()))).toList();
    }

    /** Those of some keys that are approved, as they stand. */
    List<Definition> approved(Set<String> keys) {
        return keys.stream()
                .map(byKey::get)
                .filter(Objects::nonNull)
                .filter(c -> c.status() == ConceptStatus.APPROVED)
                .map(Definition::of)
                .toList();
    }

    /** What becomes of each concept taken, in their order, and then of those that they replace. */
    List<ImportOutcome> fates(Collection<Definition> taken, boolean replace) {
        return Stream.concat(
                        taken.stream().map(d -> ImportOutcome.of(with(d.key()), d)),
                        dropped(taken, replace).map(ImportOutcome::ofRemoved))
                .toList();
    }

    /** The approved concepts, by key, that are not among those that take the place of all. */
    Stream<Concept> dropped(Collection<Definition> taken, boolean replace) {
        if (!replace) {
            return Stream.empty();
        }
        var kept = taken.stream().map(Definition::key).collect(Collectors.toSet());
        return byKey.values().stream()
                .filter(c -> c.status() == ConceptStatus.APPROVED && !kept.contains(c.key()))
                .sorted(Comparator.comparing(Concept::key));
    }

    TermPlan plan(Collection<Definition> taken, boolean replace) {
        var moved = taken.stream().filter(d -> !isUnchanged(d)).toList();
        var keys = moved.stream().map(Definition::key).collect(Collectors.toCollection(HashSet::new));
        dropped(taken, replace).map(Concept::key).forEach(keys::add);
        return new TermPlan(keys, moved);
    }

    private boolean isUnchanged(Definition definition) {
        var concept = with(definition.key());
        return concept != null && concept.status() == ConceptStatus.APPROVED && definition.describes(concept);
    }
}
