package org.dragoman.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Tells {@link Reach} under which name people reach this site. Whoever is not signed in may send any name: not believed. */
@Provider
@Priority(Priorities.AUTHORIZATION - 50)
class ReachFilter implements ContainerRequestFilter {

    @Inject
    Reach reach;

    @Inject
    HttpServerRequest request;

    @Inject
    SecurityIdentity identity;

    @Override
    public void filter(ContainerRequestContext context) {
        var authority = request.authority();
        var host = Optional.ofNullable(request.getHeader("X-Forwarded-Host"))
                .orElse(authority == null ? "localhost" : authority.host());
        if (reach.isNews(host) && !identity.isAnonymous()) {
            reach.meet(host);
        }
    }
}
