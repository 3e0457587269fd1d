package org.dragoman.factor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.jboss.resteasy.reactive.RestPath;

/** Where administrators reset a second factor that is lost, from the page of the account. */
@Path("/accounts/{username}/second-factor/reset")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class FactorResetResource {

    @Inject
    FactorResets resets;

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @POST
    public Response reset(@RestPath String username) {
        resets.reset(username, me.account());
        notice.say(ui.messages(FactorMessages.class).reset_done());
        return Response.seeOther(URI.create("/accounts/" + username)).build();
    }
}
