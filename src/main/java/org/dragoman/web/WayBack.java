package org.dragoman.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.time.Duration;

/** Keeps in the browser where the sign-in form leads afterwards; the form checks that it is on this host. */
public final class WayBack {

    private static final String NAME = "dragoman-next";

    private WayBack() {}

    /** Where it leads, as a path on this host; home where it leads nowhere. */
    public static URI of(RoutingContext routing) {
        var kept = routing.request().getCookie(NAME);
        return LanguageResource.pageOf(kept == null ? null : kept.getValue());
    }

    /** Forgets it, for whoever has got there. */
    public static NewCookie forgotten() {
        return new NewCookie.Builder(NAME).value("").path("/").maxAge(0).build();
    }

    /** @param page with scheme and host */
    public static NewCookie to(URI page) {
        return new NewCookie.Builder(NAME)
                .value(page.toASCIIString())
                .path("/")
                .maxAge((int) Duration.ofMinutes(15).toSeconds())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
