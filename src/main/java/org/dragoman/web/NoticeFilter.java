package org.dragoman.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.Provider;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Carries the notice from one request to the page that follows it. */
@Provider
class NoticeFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String COOKIE = "notice";

    @Inject
    Notice notice;

    @Override
    public void filter(ContainerRequestContext request) {
        var cookie = request.getCookies().get(COOKIE);
        if (cookie != null
                && !cookie.getValue().isEmpty()
                && request.getMethod().equals("GET")) {
            notice.arrive(URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var leaving = notice.leaving();
        if (leaving != null) {
            set(response, URLEncoder.encode(leaving, StandardCharsets.UTF_8), 60);
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
