package org.dragoman.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The token against forged requests, on the pages that answer a request which {@code quarkus-rest-csrf} never let pass
 * and so gave none.
 */
@RequestScoped
class FormToken {
    static final String COOKIE = "csrf-token";
    static final String FIELD = "csrf-token";
    /** Where the extension keeps the token of a request. */
    private static final String KEY = "csrf_token";
    /** Sixteen bytes in Base64. */
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final RoutingContext routing;
    private final int seconds;

    @Inject
    FormToken(RoutingContext routing, @ConfigProperty(name = "quarkus.rest-csrf.cookie-max-age") Duration validity) {
        this.routing = routing;
        this.seconds = (int) validity.toSeconds();
    }

    /** Whether the extension let the request pass, or had nothing to check. */
    boolean verified() {
        return routing.get(KEY) != null;
    }

    /** Whether a text has the form of a token. */
    static boolean canBe(String text) {
        return WELL_FORMED.matcher(text).matches();
    }

    /** Gives the forms of the page a token: the wanted one if it can be one, else a new one. */
    NewCookie lend(@Nullable String wanted) {
        var token = wanted != null && canBe(wanted) ? wanted : fresh();
        routing.put(KEY, token);
        return new NewCookie.Builder(COOKIE)
                .value(token)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private static String fresh() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
