package org.dragoman.account;

import io.quarkus.security.AuthenticationFailedException;
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
import java.time.Duration;
import java.util.Objects;
import org.dragoman.web.ForgedSignIn;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Someone who gives a username and a password, in the form or by HTTP Basic. */
@ApplicationScoped
class PasswordSignIn implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    @Inject
    Identities identities;

    @Inject
    FailedSignIns failures;

    @Inject
    KnownDevices devices;

    @ConfigProperty(name = "quarkus.http.auth.form.post-location")
    String form;

    @ConfigProperty(name = "quarkus.http.auth.form.location-cookie")
    String next;

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        var routing = Objects.requireNonNull(HttpSecurityUtils.getRoutingContextAttribute(request));
        if (isForm(routing) && ForgedSignIn.is(routing)) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        var attempt = devices.attempt(request.getUsername(), routing);
        var password = new String(request.getPassword().getPassword());
        return failures.delay(attempt)
                .map(delay -> after(delay, routing)
                        .flatMap(ready -> context.runBlocking(() -> identity(attempt, password, routing))))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException()));
    }

    /** Holds no thread while it waits. */
    private static Uni<Boolean> after(Duration delay, RoutingContext routing) {
        return delay.isZero()
                ? Uni.createFrom().item(true)
                : Uni.createFrom()
                        .emitter(waiting -> routing.vertx().setTimer(delay.toMillis(), t -> waiting.complete(true)));
    }

    private SecurityIdentity identity(Attempt attempt, String password, RoutingContext routing) {
        if (!isForm(routing)) {
            return identities.ofPassword(attempt, password);
        }
        var identity = identities.ofForm(attempt, password, userAgent(routing));
        if (identity.isAnonymous()) {
            leadToSecondStep(routing);
        } else {
            devices.remember(attempt.username(), routing);
        }
        return identity;
    }

    /** Where the form mechanism would lead them is kept for when they are through. */
    private void leadToSecondStep(RoutingContext routing) {
        routing.addHeadersEndHandler(end -> {
            routing.response().putHeader(HttpHeaders.LOCATION, HalfSignIns.PAGE);
            routing.response().removeCookies(next, false);
        });
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
