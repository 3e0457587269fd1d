package org.dragoman.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Leads whoever has a {@link Duty} to where it is done, and refuses them all else. Nobody is asked who shows nothing. */
@Provider
@Priority(Priorities.AUTHORIZATION - 40)
class DutyFilter implements ContainerRequestFilter {

    @Inject
    Instance<Duty> duties;

    @Override
    public void filter(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        boolean shows = !request.getCookies().isEmpty() || request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        var duty = duties.stream().filter(d -> shows && d.comesBefore(path)).findFirst();
        duty.ifPresent(d -> {
            if (!request.getMethod().equals("GET") || path.startsWith("/api/")) {
                throw d.refusal();
            }
            request.abortWith(Response.seeOther(d.page()).build());
        });
    }
}
