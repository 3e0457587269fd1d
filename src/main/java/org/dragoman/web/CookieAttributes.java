package org.dragoman.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;

/**
 * Gives every cookie, whoever sets it, what it needs (RFC 6265bis, section 4.1.2): {@code SameSite}, and {@code Secure}
 * where people reach the site over TLS, though it is a proxy that speaks it and not we.
 */
@Singleton
class CookieAttributes {
    private static final int AMONG_THE_FIRST = 860;

    private final GuardedCookies tls;

    @Inject
    CookieAttributes(GuardedCookies tls) {
        this.tls = tls;
    }

    void register(@Observes Filters filters) {
        filters.register(
                routing -> {
                    routing.addHeadersEndHandler(end -> complete(routing));
                    routing.next();
                },
                AMONG_THE_FIRST);
    }

    private void complete(RoutingContext routing) {
        boolean secure = tls.areSet();
        var headers = routing.response().headers();
        var written = headers.getAll(HttpHeaders.SET_COOKIE);
        if (!written.isEmpty()) {
            headers.set(
                    HttpHeaders.SET_COOKIE.toString(),
                    written.stream().map(c -> completed(c, secure)).toList());
        }
        routing.request().cookies().stream()
                .filter(ServerCookie.class::isInstance)
                .map(ServerCookie.class::cast)
                .filter(ServerCookie::isChanged)
                .forEach(cookie -> complete(cookie, secure));
    }

    private static void complete(ServerCookie cookie, boolean secure) {
        cookie.setSecure(secure || cookie.isSecure());
        if (cookie.getSameSite() == null) {
            cookie.setSameSite(CookieSameSite.LAX);
        }
    }

    /** The same for a cookie that stands in the head of the answer already. */
    static String completed(String cookie, boolean secure) {
        var attributes = cookie.toLowerCase(Locale.ROOT);
        return cookie
                + (attributes.contains("; samesite=") || attributes.contains(";samesite=") ? "" : "; SameSite=Lax")
                + (!secure || attributes.matches(".*; ?secure(?:;.*)?") ? "" : "; Secure");
    }
}
