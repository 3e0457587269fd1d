package org.dragoman.edition;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.dragoman.web.Answers;
import org.dragoman.web.ForEveryone;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** The files of released editions. They never change, so caches may keep them. */
@Path("/editions/{slug}/{number:[1-9]\\d{0,8}}/files")
@PermitAll
@ForEveryone
class EditionFileResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @GET
    @Path("/{name}")
    @Transactional
    public Response file(@RestPath String slug, @RestPath int number, @RestPath String name) {
        var edition = Edition.at(slug, number).orElseThrow(Refusal::notFound);
        if (edition.withdrawn()) {
            return Answers.refusing(Refusal.Kind.GONE).build();
        }
        var file = EditionFile.named(edition, name).orElseThrow(Refusal::notFound);
        return Response.ok(file.content())
                .type(file.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .tag(new EntityTag(file.sha256()))
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .build();
    }
}
