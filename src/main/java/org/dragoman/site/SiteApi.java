package org.dragoman.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.account.SiteMove;
import org.dragoman.web.Asked;
import org.dragoman.web.Site;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where people reach the site, for programs. */
@Path("/api/v1/site")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SiteApi {

    /** @param fixed whether it stands in the configuration and cannot be changed here */
    @Schema(name = "Site")
    public record Place(@Nullable String address, boolean fixed) {}

    @Inject
    Site site;

    @Inject
    SiteMove move;

    @Inject
    Asked asked;

    @Inject
    SignedIn me;

    @GET
    @Operation(summary = "Where people reach the site; links in letters and manifests begin with it")
    public Place place() {
        return new Place(site.address().toString(), site.isFixed());
    }

    @PUT
    @Operation(summary = "Says where people reach the site; 409 where the configuration says it")
    public Place change(@Nullable Place wanted) {
        var typed = wanted == null || wanted.address() == null ? "" : wanted.address();
        move.to(Site.checked(typed, asked.site()), me.account());
        return place();
    }
}
