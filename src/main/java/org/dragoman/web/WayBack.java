package org.dragoman.web;

import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.time.Duration;

/** Keeps in the browser where the sign-in form leads afterwards; the form checks that it is on this host. */
public final class WayBack {

    private WayBack() {}

    /** @param page with scheme and host */
    public static NewCookie to(URI page) {
        return new NewCookie.Builder("dragoman-next")
                .value(page.toASCIIString())
                .path("/")
                .maxAge((int) Duration.ofMinutes(15).toSeconds())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
