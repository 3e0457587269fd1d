package org.dragoman.edition;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dragoman.contract.Paging;
import org.dragoman.format.JsonFormat;
import org.dragoman.language.Language;
import org.dragoman.rendering.LineWording;
import org.dragoman.web.Answers;
import org.dragoman.web.ForEveryone;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Released editions, for machines. */
@Path("/api/v1/editions")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@ForEveryone
class EditionApi {

    /** What is left of a withdrawn edition. */
    record Tombstone(String statement, int number, Instant releasedAt, Instant withdrawnAt, String reason) {

        static Tombstone of(Edition edition) {
            return new Tombstone(
                    edition.slug(),
                    edition.number(),
                    Objects.requireNonNull(edition.releasedAt()),
                    edition.withdrawal().at(),
                    edition.withdrawal().because());
        }
    }

    /**
     * A public edition in the list of all.
     *
     * @param state {@code released} or {@code withdrawn}
     * @param titles by language; none of one that is withdrawn
     * @param path of the page on which people read it
     */
    record Published(
            String statement,
            int number,
            String state,
            List<String> languages,
            Map<String, String> titles,
            Instant releasedAt,
            @Nullable Instant withdrawnAt,
            String path) {

        static Published of(Edition edition, Map<Long, Map<Language, LineWording>> titles) {
            boolean withdrawn = edition.withdrawn();
            var named = withdrawn ? Map.<Language, LineWording>of() : titles.getOrDefault(edition.id(), Map.of());
            return new Published(
                    edition.slug(),
                    edition.number(),
                    edition.state().name().toLowerCase(Locale.ROOT),
                    edition.languages().stream().map(Language::tag).toList(),
                    named.entrySet().stream()
                            .collect(Collectors.toMap(
                                    e -> e.getKey().tag(), e -> e.getValue().plain())),
                    Objects.requireNonNull(edition.releasedAt()),
                    withdrawn ? edition.withdrawal().at() : null,
                    edition.path());
        }
    }

    @Inject
    Paging paging;

    @GET
    @Transactional
    @Operation(
            summary = "The public editions, the newest first: of a statement, in a language, in a state, since a time")
    public List<Published> editions(
            @RestQuery @Nullable String statement,
            @RestQuery @Nullable String language,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String since) {
        var search = new EditionSearch(statement, language, state, since);
        var found = paging.of(search::found);
        var titles = EditionLine.titles(found);
        return found.stream().map(edition -> Published.of(edition, titles)).toList();
    }

    @GET
    @Path("/{slug}/{number:[1-9]\\d{0,8}}")
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "The edition, aligned by segment",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "EditionDocument")))
    @APIResponse(
            responseCode = "410",
            description = "It was withdrawn, and why",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Tombstone.class)))
    @Operation(summary = "Gives a released edition, aligned by segment; 410 and the reason when it was withdrawn")
    public Response edition(@RestPath String slug, @RestPath int number) {
        var edition = Edition.at(slug, number).orElseThrow(Refusal::notFound);
        if (edition.withdrawn()) {
            return gone(edition);
        }
        var file = EditionFile.named(edition, JsonFormat.NAME).orElseThrow(Refusal::notFound);
        return Response.ok(file.content()).build();
    }

    /** What is answered instead of a withdrawn edition. */
    static Response gone(Edition edition) {
        return Answers.refusing(Refusal.Kind.GONE).entity(Tombstone.of(edition)).build();
    }
}
