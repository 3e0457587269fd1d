package org.dragoman.inspection;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.statement.Statement;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What is switched off in a statement, for machines. */
@Path("/api/v1/statements/{id}/switched-off")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class SwitchOffApi {

    /** Why a check is to find nothing. */
    @Schema(name = "SwitchOffGround")
    public record Ground(@Nullable String reason) {}

    @Inject
    Gradings gradings;

    @Inject
    GradingChanges changes;

    @Inject
    SignedIn me;

    @GET
    @Transactional
    @Operation(summary = "The checks that are switched off in a statement, with the reasons")
    public List<Gradings.Off> off(@RestPath long id) {
        gradings.of(Statement.withId(id).orElseThrow(Refusal::notFound));
        return gradings.offIn(id);
    }

    @PUT
    @Path("{check}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Names.EDITOR)
    @Operation(summary = "Switch a check off in a statement, with a reason")
    public List<Gradings.Off> switchOff(@RestPath long id, @RestPath String check, @Nullable Ground ground) {
        var reason = Optional.ofNullable(ground).map(Ground::reason).orElse("");
        changes.switchOff(id, check, reason, me.account());
        return off(id);
    }

    @DELETE
    @Path("{check}")
    @RolesAllowed(Role.Names.EDITOR)
    @Operation(summary = "Switch a check on again in a statement")
    public List<Gradings.Off> switchOn(@RestPath long id, @RestPath String check) {
        changes.switchOn(id, check, me.account());
        return off(id);
    }
}
