package org.dragoman.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Keeps pages that a person must be signed in for out of shared caches. */
@Provider
class CacheFilter implements ContainerResponseFilter {
    private static final String USUAL = "no-cache, private";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().add(HttpHeaders.VARY, "Cookie, Accept-Language");
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, USUAL);
        }
    }

    /** Whether the resource has left it to this filter to say who may keep the answer. */
    static boolean isUsual(ContainerResponseContext response) {
        return USUAL.equals(response.getHeaders().getFirst(HttpHeaders.CACHE_CONTROL));
    }
}
