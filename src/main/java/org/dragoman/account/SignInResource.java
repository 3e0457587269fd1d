package org.dragoman.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signing in and out. The form itself is answered by the form mechanism of Quarkus, at {@code /sign-in/check}. */
@Path("/")
@PermitAll
class SignInResource {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance signIn(boolean failed);
    }

    @Inject
    OwnSessions sessions;

    @Inject
    RoutingContext routing;

    @ConfigProperty(name = "quarkus.http.auth.form.cookie-name")
    String cookie;

    @Inject
    Setup setup;

    @Inject
    HalfSignIns half;

    @GET
    @Path("sign-in")
    public Response signIn() {
        if (setup.open()) {
            return Response.seeOther(URI.create("/setup")).build();
        }
        return half.whose().isPresent()
                ? Response.seeOther(URI.create(HalfSignIns.PAGE)).build()
                : Response.ok(Templates.signIn(false)).build();
    }

    @GET
    @Path("sign-in/failed")
    public TemplateInstance signInFailed() {
        return Templates.signIn(true);
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        sessions.signOut();
        routing.response()
                .addCookie(Cookie.cookie(cookie, "").setPath("/").setMaxAge(0).setHttpOnly(true));
        return Response.seeOther(URI.create("/sign-in")).build();
    }
}
