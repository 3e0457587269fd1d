package org.dragoman.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A concept as the API writes and reads it.
 *
 * @param version the version that was read, and that a change is made from; null for a new concept
 */
record ConceptDocument(
        @Nullable String key,
        @Nullable String type,
        @Nullable String note,
        @Nullable Integer version,
        @Nullable List<TermDocument> terms) {

    /** A term; its status is {@code preferred}, {@code admitted} or {@code forbidden}. */
    record TermDocument(
            @Nullable String language, @Nullable String form, @Nullable String status, boolean caseSensitive) {
        static TermDocument of(Term term) {
            var status = term.status().name().toLowerCase(Locale.ROOT);
            return new TermDocument(term.language().tag(), term.form(), status, term.caseSensitive());
        }

        Form form(String concept) {
            var known = Language.ofTag(text(language))
                    .orElseThrow(() -> Refusal.badInput(
                            "language", GlossaryMessages.class, m -> m.unknown_language(text(language))));
            return new Form(concept, known, text(form).strip(), Choices.status(text(status)), caseSensitive);
        }
    }

    static ConceptDocument of(Concept concept) {
        return new ConceptDocument(
                concept.key(),
                concept.type().name().toLowerCase(Locale.ROOT),
                concept.note(),
                concept.version(),
                concept.terms().stream().map(TermDocument::of).toList());
    }

    Definition definition(String key) {
        var forms = Objects.requireNonNullElse(terms, List.<TermDocument>of()).stream()
                .map(t -> t.form(key))
                .toList();
        return new Definition(key, Choices.type(text(type)), text(note), forms);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
