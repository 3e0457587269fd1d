package org.dragoman.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Set;

/** Keeps programs that may only look from what may change something (RFC 9110, section 9.2.1). */
@Provider
class ChangeFilter implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Inject
    ChangeGuard guard;

    @Inject
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (changes(request, resource.getResourceMethod())
                && request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            guard.mustBeFreeToChange();
        }
    }

    static boolean changes(ContainerRequestContext request, Method route) {
        return !SAFE.contains(request.getMethod()) && !route.isAnnotationPresent(ChangesNothing.class);
    }
}
