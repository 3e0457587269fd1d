package org.dragoman.contract;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Sends no list of the API whole: what its resource has not parted is parted here. */
@Provider
@Priority(PagingFilter.BEFORE_IT_IS_TAGGED)
class PagingFilter implements ContainerRequestFilter, ContainerResponseFilter {
    /** Answers are filtered from the highest priority to the lowest. */
    static final int BEFORE_IT_IS_TAGGED = Priorities.USER + 100;

    @Inject
    Paging paging;

    /** What cannot be a part of any list is refused before anything is read. */
    @Override
    public void filter(ContainerRequestContext request) {
        if (reads(request)) {
            paging.page();
            paging.limit();
        }
    }

    private static boolean reads(ContainerRequestContext request) {
        return request.getMethod().matches("GET|HEAD")
                && request.getUriInfo().getPath().startsWith("/api/");
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!reads(request)) {
            return;
        }
        if (response.getEntity() instanceof List<?> list && !paging.isParted()) {
            response.setEntity(paging.of(list));
        }
        if (paging.isParted() && response.getStatus() < 300) {
            response.getHeaders().putSingle(HttpHeaders.LINK, paging.links());
        }
    }
}
