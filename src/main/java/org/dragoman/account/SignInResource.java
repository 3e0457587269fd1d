package org.dragoman.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Signing in and out. The form itself is answered by the form mechanism of Quarkus, at {@code /sign-in/check}. */
@Path("/")
@PermitAll
class SignInResource {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance signIn(boolean failed);
    }

    @Inject
    SecurityIdentity identity;

    @Inject
    Setup setup;

    @GET
    @Path("sign-in")
    public Response signIn() {
        if (setup.open()) {
            return Response.seeOther(URI.create("/setup")).build();
        }
        return Response.ok(Templates.signIn(false)).build();
    }

    @GET
    @Path("sign-in/failed")
    public TemplateInstance signInFailed() {
        return Templates.signIn(true);
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        // Whoever is signed in by other means than the form has no cookie to be taken away.
        if (identity.getAttribute(RoutingContext.class.getName()) != null) {
            FormAuthenticationMechanism.logout(identity);
        }
        return Response.seeOther(URI.create("/sign-in")).build();
    }
}
