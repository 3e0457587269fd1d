package org.dragoman.web;

import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/**
 * Tells a sign-in form that a page of somebody else sent, to have one work under their name (login CSRF). The form is
 * answered before the filter that checks the token of every other form, so its token is checked here.
 */
public final class ForgedSignIn {
    /** What a browser says of a form that comes from elsewhere (Fetch Metadata). */
    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    private ForgedSignIn() {}

    public static boolean is(RoutingContext routing) {
        return ELSEWHERE.contains(String.valueOf(routing.request().getHeader("Sec-Fetch-Site"))) || !hasToken(routing);
    }

    private static boolean hasToken(RoutingContext routing) {
        var sent = routing.request().getFormAttribute(FormToken.FIELD);
        return sent != null
                && FormToken.canBe(sent)
                && routing.request().cookies(FormToken.COOKIE).stream()
                        .anyMatch(kept -> MessageDigest.isEqual(bytes(sent), bytes(kept.getValue())));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
