package org.dragoman.account;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Someone who gives a username and a password, in the form or by HTTP Basic. */
@ApplicationScoped
class PasswordSignIn implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    @Inject
    Identities identities;

    @ConfigProperty(name = "quarkus.http.auth.form.post-location")
    String form;

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        var password = new String(request.getPassword().getPassword());
        var routing = HttpSecurityUtils.getRoutingContextAttribute(request);
        return routing != null && isForm(routing)
                ? context.runBlocking(() -> identities.ofForm(request.getUsername(), password, userAgent(routing)))
                : context.runBlocking(() -> identities.ofPassword(request.getUsername(), password));
    }

    /** A password in the head of the request, and not in the form, begins no session: it comes again with the next. */
    private boolean isForm(RoutingContext routing) {
        return routing.normalizedPath().endsWith(form)
                && routing.request().getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    private static String userAgent(RoutingContext routing) {
        return Objects.requireNonNullElse(routing.request().getHeader(HttpHeaders.USER_AGENT), "");
    }
}
