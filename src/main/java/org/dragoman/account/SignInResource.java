package org.dragoman.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signing in and out. The form itself is answered by the form mechanism of Quarkus, at {@code /sign-in/check}. */
@Path("/")
@PermitAll
class SignInResource {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance signIn(boolean failed, List<SignInWay> ways);

        /** @param address at the provider's, where the sign-in ends as well */
        static native TemplateInstance leaving(String address);
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

    @Inject
    Instance<SignInWay> ways;

    @GET
    @Path("sign-in")
    public Response signIn() {
        if (setup.open()) {
            return Response.seeOther(URI.create("/setup")).build();
        }
        return half.whose().isPresent()
                ? Response.seeOther(URI.create(HalfSignIns.PAGE)).build()
                : Response.ok(Templates.signIn(false, open())).build();
    }

    @GET
    @Path("sign-in/failed")
    public TemplateInstance signInFailed() {
        return Templates.signIn(true, open());
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        var elsewhere = sessions.signOut().flatMap(voucher -> open().stream()
                .flatMap(way -> way.signOut(voucher).stream())
                .findFirst());
        routing.response()
                .addCookie(Cookie.cookie(cookie, "").setPath("/").setMaxAge(0).setHttpOnly(true));
        // A form must not lead to another site (Content-Security-Policy), so a page does.
        return elsewhere
                .map(address ->
                        Response.ok(Templates.leaving(address.toString())).build())
                .orElseGet(() -> Response.seeOther(URI.create("/sign-in")).build());
    }

    private List<SignInWay> open() {
        return ways.stream().filter(SignInWay::isOpen).toList();
    }
}
