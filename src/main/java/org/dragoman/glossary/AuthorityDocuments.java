package org.dragoman.glossary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API writes and reads beside concepts. */
final class AuthorityDocuments {
    private AuthorityDocuments() {}

    /** A decision: {@code approve}, {@code refuse}, {@code retire} or {@code revive}. */
    record Verdict(@Nullable Integer version, @Nullable String reason) {
        String why() {
            return reason == null ? "" : reason;
        }
    }

    /** The same decision about many concepts. */
    record Verdicts(@Nullable String verb, @Nullable List<Decisions.ChosenConcept> concepts, @Nullable String reason) {}

    /** One deed of a history, with the fields that changed. */
    @Schema(name = "ConceptDeed")
    record Change(
            Instant at,
            String author,
            String deed,
            @Nullable String reason,
            Map<String, String> before,
            Map<String, String> after) {
        static Change of(ConceptChange change) {
            return new Change(
                    change.at(),
                    change.author(),
                    ConceptDocument.name(change.kind()),
                    change.reason(),
                    change.before(),
                    change.after());
        }
    }

    /** A link: {@code part-of}, {@code formerly} or {@code distinct-from}, from one key to another. */
    record Link(@Nullable Long id, @Nullable String from, @Nullable String kind, @Nullable String to) {
        static Link of(ConceptLink link) {
            return new Link(
                    link.id(),
                    link.from().key(),
                    ConceptDocument.name(link.kind()),
                    link.to().key());
        }
    }

    /** A form that may also be written. */
    record Accepted(
            @Nullable Long id,
            @Nullable String language,
            @Nullable String form,
            boolean accepted,
            @Nullable String by) {
        static Accepted of(AcceptedForm form) {
            return new Accepted(
                    form.id(),
                    form.language().tag(),
                    form.form(),
                    form.accepted(),
                    form.proposedBy().username());
        }
    }

    /** Two concepts that claim one spelling. */
    record Clash(
            String kind,
            String language,
            String form,
            String first,
            String second,
            boolean settled,
            @Nullable String reason) {
        static Clash of(Contradiction found) {
            var ruling = found.ruling();
            return new Clash(
                    ConceptDocument.name(found.kind()),
                    found.one().language().tag(),
                    found.one().text(),
                    found.one().concept(),
                    found.other().concept(),
                    ruling != null,
                    ruling == null ? null : ruling.reason());
        }
    }

    /** Why both concepts of a clash are right. */
    record ClashRuling(
            @Nullable String first, @Nullable String second, @Nullable String form, @Nullable String reason) {}

    /** A name of the library. */
    @Schema(name = "LibraryName")
    record Name(String key, String kind, String region, Map<String, String> names, boolean inGlossary) {}
}
