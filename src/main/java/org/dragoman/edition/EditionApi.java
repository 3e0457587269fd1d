package org.dragoman.edition;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Objects;
import org.dragoman.web.Answers;
import org.dragoman.web.ForEveryone;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

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

    @GET
    @Path("/{slug}/{number:[1-9]\\d{0,8}}")
    @Transactional
    @Operation(summary = "Gives a released edition, aligned by segment; 410 and the reason when it was withdrawn")
    public Response edition(@RestPath String slug, @RestPath int number) {
        var edition = Edition.at(slug, number).orElseThrow(Refusal::notFound);
        if (edition.withdrawn()) {
            return Answers.refusing(Refusal.Kind.GONE)
                    .entity(Tombstone.of(edition))
                    .build();
        }
        var file = EditionFile.named(edition, JsonFormat.NAME).orElseThrow(Refusal::notFound);
        return Response.ok(file.content()).build();
    }
}
