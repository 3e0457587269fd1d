package org.dragoman.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets caches keep what is public, and ask whether it has changed (RFC 9110, section 8.8; RFC 9111). Whoever is not
 * signed in gets no cookie, and a cookie of somebody else's makes nobody a person. What is made for one person, in the language that they chose or
 * with their name in the head of the page, stays in their own browser; since every cache asks before it answers, no
 * answer needs to vary with the cookies.
 */
@Provider
@ForEveryone
@Priority(PublicAnswers.AFTER_ALL_OTHERS)
class PublicAnswers implements ContainerResponseFilter {
    /** Answers are filtered from the highest priority to the lowest. */
    static final int AFTER_ALL_OTHERS = 100;

    private static final String VARY = HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.ACCEPT_ENCODING;
    private static final String SESSION = "dragoman-session";
    private static final Set<String> OURS = Set.of(LanguageCookie.NAME, NoticeFilter.COOKIE);
    private static final String SHARED = "public, no-cache";
    private static final String PERSONAL = "private, no-cache";

    private final RoutingContext routing;

    @Inject
    PublicAnswers(RoutingContext routing) {
        this.routing = routing;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean usual = CacheFilter.isUsual(response);
        boolean personal = usual && isPersonal(request);
        response.getHeaders().putSingle(HttpHeaders.VARY, usual ? VARY : HttpHeaders.ACCEPT_ENCODING);
        if (usual) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, personal ? PERSONAL : SHARED);
        }
        if (!usual || !isSignedIn(request)) {
            routing.addHeadersEndHandler(now -> routing.response().removeCookie(FormToken.COOKIE, false));
        }
        if (response.getStatus() == Response.Status.OK.getStatusCode()) {
            tag(response).ifPresent(tag -> EntityTags.validate(request, response, tag));
        }
    }

    private static boolean isPersonal(ContainerRequestContext request) {
        return isSignedIn(request) || OURS.stream().anyMatch(request.getCookies()::containsKey);
    }

    private static boolean isSignedIn(ContainerRequestContext request) {
        return isSignedIn(request.getCookies(), request.getHeaderString(HttpHeaders.AUTHORIZATION));
    }

    /** Whether a request may be by a person; whether it is shows only when what it brings is verified. */
    static boolean isSignedIn(Map<String, Cookie> cookies, @Nullable String authorization) {
        return cookies.containsKey(SESSION) || authorization != null;
    }

    /** The validator that the resource has set; else one made of the answer itself, where that is in memory. */
    private static Optional<EntityTag> tag(ContainerResponseContext response) {
        var entity = response.getEntity();
        if (response.getEntityTag() != null) {
            return Optional.of(response.getEntityTag());
        }
        if (entity instanceof String text) {
            return Optional.of(tag(text.getBytes(StandardCharsets.UTF_8)));
        }
        return entity instanceof byte[] bytes ? Optional.of(tag(bytes)) : Optional.empty();
    }

    /** Weak, for the same answer may be sent compressed. */
    private static EntityTag tag(byte[] content) {
        return new EntityTag(EntityTags.sum(content), true);
    }
}
