package org.dragoman.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.dragoman.web.GuardedCookies;

/**
 * What every answer tells browsers, whoever gives it: pages, calls, files, redirects and refusals. Nothing is loaded from
 * elsewhere, framed, guessed to be of another type, or told where people came from; no page opens or embeds ours and
 * reaches into it; and where people reach the site over TLS, browsers ask for it in no other way (RFC 6797).
 */
@Singleton
class AnswerHeaders {
    /** Before all others, so that it comes last, when the head of the answer is written. */
    private static final int FIRST = 990;

    static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "X-Frame-Options",
            "DENY",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(),"
                    + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(),"
                    + " screen-wake-lock=(), usb=(), xr-spatial-tracking=(), publickey-credentials-create=(self),"
                    + " publickey-credentials-get=(self)");

    static final String TLS_ALONE = "Strict-Transport-Security";
    /** A year; of neighbouring hosts we know nothing. */
    static final String FOR_A_YEAR = "max-age=31536000";

    private final GuardedCookies tls;

    @Inject
    AnswerHeaders(GuardedCookies tls) {
        this.tls = tls;
    }

    void register(@Observes Filters filters) {
        filters.register(this::say, FIRST);
    }

    private void say(RoutingContext routing) {
        routing.addHeadersEndHandler(end -> complete(routing.response().headers()));
        routing.next();
    }

    private void complete(MultiMap headers) {
        ALWAYS.forEach(headers::set);
        if (tls.areSet()) {
            headers.set(TLS_ALONE, FOR_A_YEAR);
        }
    }
}
