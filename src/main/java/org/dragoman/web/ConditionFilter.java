package org.dragoman.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;

/** Makes no change on a condition that it cannot hold to: whoever sends one would believe that they are safe. */
@Provider
class ConditionFilter implements ContainerRequestFilter {

    @Inject
    Basis basis;

    @Inject
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        if (request.getHeaderString(Basis.HEADER) != null
                && ChangeFilter.changes(request, method)
                && !method.isAnnotationPresent(Conditional.class)
                && basis.isNamed()) {
            throw Refusal.overtaken("no-version", WebMessages.class, WebMessages::no_version);
        }
    }
}
