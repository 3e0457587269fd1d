package org.dragoman.web;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.dragoman.language.Language;

/** Keeps in the browser which language the interface is to speak. */
public final class LanguageCookie {
    static final String NAME = "language";

    private LanguageCookie() {}

    public static NewCookie of(Language language) {
        return new NewCookie.Builder(NAME)
                .value(language.tag())
                .path("/")
                .maxAge((int) Duration.ofDays(365).toSeconds())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
