package org.dragoman.exchange;

import java.util.Locale;
import java.util.Optional;
import org.dragoman.glossary.Concept;

/** The types of concepts as files name them. */
final class ConceptTypes {
    private ConceptTypes() {}

    static Optional<Concept.Type> named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "person" -> Optional.of(Concept.Type.PERSON);
            case "place" -> Optional.of(Concept.Type.PLACE);
            case "organisation", "organization" -> Optional.of(Concept.Type.ORGANISATION);
            case "expression" -> Optional.of(Concept.Type.EXPRESSION);
            default -> Optional.empty();
        };
    }

    static String name(Concept.Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
