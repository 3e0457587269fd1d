package org.dragoman.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;

/** Signing in and out. The form itself is answered by the form mechanism of Quarkus, at {@code /sign-in/check}. */
@Path("/")
class SignInResource {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance signIn(boolean failed);
    }

    @Inject
    SecurityIdentity identity;

    @GET
    @Path("sign-in")
    TemplateInstance signIn(@RestQuery @DefaultValue("false") boolean failed) {
        return Templates.signIn(failed);
    }

    @POST
    @Path("sign-out")
    Response signOut() {
        FormAuthenticationMechanism.logout(identity);
        return Response.seeOther(URI.create("/sign-in")).build();
    }
}
