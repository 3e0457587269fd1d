package org.dragoman.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.Provider;

/** Carries the notice from one request to the page that follows it. */
@Provider
class NoticeFilter implements ContainerRequestFilter, ContainerResponseFilter {
    static final String COOKIE = "notice";

    @Inject
    Notice notice;

    @Inject
    NoticeSeal seal;

    @Override
    public void filter(ContainerRequestContext request) {
        var cookie = request.getCookies().get(COOKIE);
        if (cookie != null && request.getMethod().equals("GET")) {
            seal.opened(cookie.getValue()).ifPresent(notice::arrive);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var leaving = notice.leaving();
        if (leaving != null) {
            set(response, seal.sealed(leaving), 60);
        } else if (notice.text() != null) {
            set(response, "", 0);
        }
    }

    private static void set(ContainerResponseContext response, String value, int seconds) {
        var cookie = new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie);
    }
}
