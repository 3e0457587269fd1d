package org.dragoman.glossary;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dragoman.matching.Form;
import org.dragoman.web.Refusal;
import org.dragoman.web.Tagged;
import org.jspecify.annotations.Nullable;

/**
 * A concept as the API writes and reads it. The last five fields are only written.
 *
 * @param version the version that was read, and that a change is made from; null for a new concept
 * @param source where the spelling comes from; null leaves what is stored
 * @param transliteration the scheme of transliteration; null leaves what is stored
 * @param status {@code proposed}, {@code approved} or {@code retired}
 */
record ConceptDocument(
        @Nullable String key,
        @Nullable String type,
        @Nullable String note,
        @Nullable Integer version,
        @Nullable List<TermDocument> terms,
        @Nullable String source,
        @Nullable String transliteration,
        @Nullable String status,
        @Nullable String proposedBy,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason)
        implements Tagged {

    /** A term; its status is {@code preferred}, {@code admitted} or {@code forbidden}. */
    record TermDocument(
            @Nullable String language, @Nullable String form, @Nullable String status, boolean caseSensitive) {
        static TermDocument of(Term term) {
            return new TermDocument(term.language().tag(), term.form(), name(term.status()), term.caseSensitive());
        }

        Form form(String concept) {
            return new Form(
                    concept,
                    GlossaryParameters.language(text(language)),
                    text(form).strip(),
                    GlossaryParameters.status(text(status)),
                    caseSensitive);
        }
    }

    @Override
    public String tag() {
        return String.valueOf(version);
    }

    static ConceptDocument of(Concept concept) {
        var decision = concept.decision();
        var proposer = decision.proposedBy();
        var decider = decision.decidedBy();
        return new ConceptDocument(
                concept.key(),
                name(concept.type()),
                concept.note(),
                concept.version(),
                concept.terms().stream().map(TermDocument::of).toList(),
                concept.provenance().source(),
                concept.provenance().transliteration(),
                name(decision.status()),
                proposer == null ? null : proposer.username(),
                decider == null ? null : decider.username(),
                decision.decidedAt(),
                decision.reason());
    }

    Definition definition(String key) {
        if (key.isBlank()) {
            throw Refusal.notFound();
        }
        var forms = Objects.requireNonNullElse(terms, List.<TermDocument>of()).stream()
                .map(t -> t.form(key))
                .toList();
        var provenance =
                source == null && transliteration == null ? null : new Provenance(text(source), text(transliteration));
        return new Definition(key, GlossaryParameters.type(text(type)), text(note), forms, provenance);
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
