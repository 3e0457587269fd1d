package org.dragoman.factor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Lost second factors, for programs of administrators. */
@Path("/api/v1/accounts/{username}/second-factor")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class FactorResetApi {

    @Inject
    FactorResets resets;

    @Inject
    SignedIn me;

    @DELETE
    @Operation(summary = "Resets somebody's lost second factor; they are written to")
    public void reset(@RestPath String username) {
        resets.reset(username, me.account());
    }
}
