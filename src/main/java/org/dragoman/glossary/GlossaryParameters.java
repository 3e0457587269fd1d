package org.dragoman.glossary;

import java.util.Arrays;
import java.util.Optional;
import org.dragoman.language.Language;
import org.dragoman.matching.TermStatus;
import org.dragoman.web.Refusal;

/** Reads the names of types and statuses that come in from forms and calls. */
final class GlossaryParameters {
    private GlossaryParameters() {}

    static Concept.Type type(String name) {
        return named(name, Concept.Type.values())
                .orElseThrow(() -> Refusal.badInput("type", GlossaryMessages.class, m -> m.unknown_type(name)));
    }

    static TermStatus status(String name) {
        return named(name, TermStatus.values())
                .orElseThrow(() -> Refusal.badInput("status", GlossaryMessages.class, m -> m.unknown_status(name)));
    }

    static Decisions.Verb verb(String name) {
        return named(name, Decisions.Verb.values()).orElseThrow(Refusal::notFound);
    }

    static ConceptLink.Kind link(String name) {
        return named(name, ConceptLink.Kind.values())
                .orElseThrow(() -> Refusal.badInput("link", AuthorityMessages.class, m -> m.unknown_link(name)));
    }

    static Language language(String tag) {
        return Language.ofTag(tag)
                .orElseThrow(() -> Refusal.badInput("language", GlossaryMessages.class, m -> m.unknown_language(tag)));
    }

    /** What a search of a page asks for. */
    static ConceptSearch.Wanted wanted(String text, String type, String missing, String status, int page) {
        return wanted(text, type, missing, status, page, ConceptSearch.PAGE_SIZE);
    }

    /** What a search asks for; a type or language that there is not narrows nothing. */
    static ConceptSearch.Wanted wanted(String text, String type, String missing, String status, int page, int size) {
        return new ConceptSearch.Wanted(
                text,
                named(type, Concept.Type.values()).orElse(null),
                Language.ofTag(missing).orElse(null),
                named(status, ConceptStatus.values()).orElse(null),
                page,
                size);
    }

    private static <E extends Enum<E>> Optional<E> named(String name, E[] values) {
        return Arrays.stream(values)
                .filter(v -> v.name().equalsIgnoreCase(name.strip().replace('-', '_')))
                .findFirst();
    }
}
