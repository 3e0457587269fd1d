package org.dragoman.splitting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;

/** Remembered splits for machines. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.EDITOR)
class SplitExceptionApi {

    /** Where an editor cut or joined a text; the language is a BCP 47 tag. */
    @Schema(name = "SplitException")
    public record Item(
            long id,
            String language,
            SplitException.Kind kind,
            String before,
            String after,
            long statement,
            String madeBy,
            Instant madeAt) {
        static Item of(SplitException exception) {
            return new Item(
                    exception.id(),
                    exception.language().tag(),
                    exception.kind(),
                    exception.textBefore(),
                    exception.textAfter(),
                    exception.statement().id(),
                    exception.madeBy().username(),
                    exception.madeAt());
        }
    }

    @Inject
    SplitExceptions exceptions;

    @Inject
    SignedIn me;

    @GET
    @Path("split-exceptions")
    @Transactional
    @Operation(summary = "The splits that are remembered, the newest first")
    public List<Item> all() {
        return SplitException.newestFirst().stream().map(Item::of).toList();
    }

    @DELETE
    @Path("split-exceptions/{id}")
    @Operation(summary = "Forget a split; what has been split already stays as it is")
    public void forget(@RestPath long id) {
        exceptions.forget(id, me.account());
    }
}
