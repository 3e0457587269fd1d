package org.dragoman.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.bound.Budget;
import org.dragoman.matching.Form;
import org.jspecify.annotations.Nullable;

/**
 * What taking a glossary in does to one concept.
 *
 * @param name the form by which a reader knows it; null if it has none
 * @param differences what it says otherwise than before, field by field; of one that is added or removed, all it says
 */
public record ImportOutcome(String key, @Nullable Form name, Kind kind, List<FieldDifference> differences) {

    /** What becomes of it. */
    public enum Kind {
        ADDED,
        CHANGED,
        UNCHANGED,
        REMOVED
    }

    /** @param concept the concept of the same key as it stands; null if there is none */
    static ImportOutcome of(@Nullable Concept concept, Definition taken) {
        Budget.step();
        if (concept == null) {
            return of(Kind.ADDED, taken, FieldDifference.between(Map.of(), taken.fields()));
        }
        var differences = FieldDifference.between(standing(concept, taken), approved(taken));
        return of(differences.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED, taken, differences);
    }

    static ImportOutcome ofRemoved(Concept concept) {
        var present = Definition.of(concept);
        return of(Kind.REMOVED, present, FieldDifference.between(present.fields(), Map.of()));
    }

    private static ImportOutcome of(Kind kind, Definition definition, List<FieldDifference> differences) {
        return new ImportOutcome(definition.key(), definition.name(), kind, differences);
    }

    /** What a concept says that the other definition could change; where that is silent, the concept stays. */
    private static Map<String, String> standing(Concept concept, Definition taken) {
        var fields = Definition.of(concept).fields();
        if (taken.provenance() == null) {
            fields.keySet().removeAll(List.of("source", "transliteration"));
        }
        fields.put("status", concept.status().name().toLowerCase(Locale.ROOT));
        return fields;
    }

    private static Map<String, String> approved(Definition taken) {
        var fields = taken.fields();
        fields.put("status", ConceptStatus.APPROVED.name().toLowerCase(Locale.ROOT));
        return fields;
    }
}
