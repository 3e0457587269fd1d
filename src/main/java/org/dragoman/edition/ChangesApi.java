package org.dragoman.edition;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.translation.WordDiff;
import org.dragoman.web.ForEveryone;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What an edition says and another does not, for machines. */
@Path("/api/v1/editions/{slug}/{number:[1-9]\\d{0,8}}/changes")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@ForEveryone
class ChangesApi {

    /**
     * Two editions of a statement.
     *
     * @param from the number of the other; null where there is none to compare with
     * @param fromState {@code released}, or {@code withdrawn} where its words are not shown any more
     * @param notes what was corrected and why, by language
     * @param languages what changed in each that both have
     */
    @Schema(name = "EditionChanges")
    record Compared(
            String statement,
            int number,
            @Nullable Integer from,
            @Nullable String fromState,
            Map<String, String> notes,
            List<String> languagesAdded,
            List<String> languagesRemoved,
            List<ChangedLanguage> languages) {

        static Compared of(EditionComparison comparison) {
            var other = comparison.other();
            return new Compared(
                    comparison.edition().slug(),
                    comparison.edition().number(),
                    other == null ? null : other.number(),
                    other == null ? null : named(other.state()),
                    comparison.notes().entrySet().stream()
                            .collect(Collectors.toMap(e -> e.getKey().tag(), Map.Entry::getValue)),
                    tags(comparison.added()),
                    tags(comparison.removed()),
                    comparison.changes().languages().stream()
                            .map(language -> ChangedLanguage.of(comparison.changes(), language))
                            .toList());
        }

        private static List<String> tags(List<Language> languages) {
            return languages.stream().map(Language::tag).toList();
        }
    }

    /** What changed in a language. */
    record ChangedLanguage(String language, List<ChangedSentence> sentences) {
        static ChangedLanguage of(EditionChanges changes, Language language) {
            var sentences = changes.touched(List.of(language)).stream()
                    .map(line -> ChangedSentence.of(line, language))
                    .toList();
            return new ChangedLanguage(language.tag(), sentences);
        }
    }

    /**
     * A sentence that is not the same.
     *
     * @param number in the newer edition; null where it is not there
     * @param numberBefore in the older edition; null where it is not there
     */
    record ChangedSentence(
            String change, @Nullable Integer number, @Nullable Integer numberBefore, List<ChangedWords> words) {
        static ChangedSentence of(ChangedLine line, Language language) {
            return new ChangedSentence(
                    named(line.in(language)),
                    line.newer() == null ? null : line.newer().number(),
                    line.older() == null ? null : line.older().number(),
                    line.words(language).stream().map(ChangedWords::of).toList());
        }
    }

    /** A stretch of text that both editions have, or one of them. */
    record ChangedWords(String fate, String text) {
        static ChangedWords of(WordDiff.Piece piece) {
            return new ChangedWords(named(piece.fate()), piece.text());
        }
    }

    private static String named(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** @param from the number of the other edition; where it is missing, the one that was corrected */
    @GET
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "The two editions",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Compared.class)))
    @APIResponse(
            responseCode = "410",
            description = "It was withdrawn, and why",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EditionApi.Tombstone.class)))
    @Operation(summary = "What an edition says and another of the same statement does not, word by word")
    public Response changes(@RestPath String slug, @RestPath int number, @RestQuery @Nullable Integer from) {
        var edition = Edition.at(slug, number).orElseThrow(Refusal::notFound);
        return edition.withdrawn()
                ? EditionApi.gone(edition)
                : Response.ok(Compared.of(EditionComparison.of(edition, from))).build();
    }
}
