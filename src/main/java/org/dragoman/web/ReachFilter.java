package org.dragoman.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;

/** Tells {@link Reach} under which name people reach this site. Whoever is not signed in may send any name: not believed. */
@Provider
@Priority(Priorities.AUTHORIZATION - 50)
class ReachFilter implements ContainerRequestFilter {

    @Inject
    Reach reach;

    @Inject
    Asked asked;

    @Inject
    SecurityIdentity identity;

    @Override
    public void filter(ContainerRequestContext context) {
        var host = Objects.requireNonNullElse(asked.site().getHost(), "localhost");
        if (reach.isNews(host) && !identity.isAnonymous()) {
            reach.meet(host);
        }
    }
}
