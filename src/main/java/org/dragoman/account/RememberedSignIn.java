package org.dragoman.account;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.dragoman.web.GuardedCookies;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Someone whose encrypted session cookie says that they gave their password before; to change something, on pages alone. */
@ApplicationScoped
class RememberedSignIn implements IdentityProvider<TrustedAuthenticationRequest> {

    private static final Set<HttpMethod> LOOKING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Inject
    Identities identities;

    @ConfigProperty(name = "quarkus.http.auth.form.cookie-name")
    String cookie;

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        var routing = HttpSecurityUtils.getRoutingContextAttribute(request);
        // Browsers add a cookie to whatever another site makes them send; programs show who they are with each request.
        var kept = routing != null && isCallOfProgram(routing) ? "" : request.getPrincipal();
        boolean unguarded = routing != null && GuardedCookies.cameUnguarded(routing, cookie);
        return context.runBlocking(() -> identities.ofSession(kept, unguarded));
    }

    private static boolean isCallOfProgram(RoutingContext routing) {
        return routing.normalizedPath().startsWith("/api/")
                && !LOOKING.contains(routing.request().method());
    }
}
