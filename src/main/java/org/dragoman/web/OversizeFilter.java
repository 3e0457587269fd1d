package org.dragoman.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** Turns away what {@link OversizeRequests} has marked, before anything looks for the body that is gone. */
@Provider
@PreMatching
class OversizeFilter implements ContainerRequestFilter {

    @Inject
    RoutingContext routing;

    @Override
    public void filter(ContainerRequestContext request) {
        if (OversizeRequests.marked(routing)) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
