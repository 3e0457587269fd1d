package org.dragoman.http;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Looks at every request before anything else does. An address that cannot be stored as it came is refused, and so is a
 * call by nobody, whatever else may be wrong with it; a header that is not one is taken for absent.
 */
@Singleton
class MalformedRequests {
    /** Marks a call by nobody. */
    private static final String NOBODY = MalformedRequests.class.getName();

    private static final int AMONG_THE_FIRST = 900;
    private static final String SESSION = "dragoman-session";
    private static final String API = "/api/v1/";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** Where nobody need sign in. */
    private static final List<String> PUBLIC = List.of("/api/v1/editions", "/api/v1/log");

    /** What everybody may read, and not everybody change. */
    private static final String READABLE = "/api/v1/keys";

    @Inject
    RoutingContext routing;

    void register(@Observes Filters filters) {
        filters.register(MalformedRequests::look, AMONG_THE_FIRST);
    }

    /** A path that cannot be decoded fails already where the first route is sought that has one, before any filter. */
    void register(@Observes Router router) {
        router.errorHandler(Response.Status.BAD_REQUEST.getStatusCode(), MalformedRequests::refused);
    }

    private static void refused(RoutingContext routing) {
        if (isReadable(routing.request())) {
            routing.response()
                    .setStatusCode(Response.Status.BAD_REQUEST.getStatusCode())
                    .end();
        } else {
            leadOn(routing);
        }
    }

    /** The server leaves all that to us: see {@code Dragoman}. */
    private static boolean isReadable(HttpServerRequest request) {
        return isUri(request.uri()) && SentText.isAddress(request.path(), request.query());
    }

    private static boolean isUri(String text) {
        try {
            var unused = new URI(text);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static void leadOn(RoutingContext routing) {
        boolean isCall = routing.request().uri().startsWith("/api/");
        routing.reroute(HttpMethod.GET, isCall ? MalformedApi.PATH : MalformedResource.PATH);
    }

    private static void look(RoutingContext routing) {
        var request = routing.request();
        if (!isReadable(request)) {
            leadOn(routing);
            return;
        }
        if (isByNobody(request)) {
            routing.put(NOBODY, true);
        }
        orNone(request, HttpHeaders.CONTENT_TYPE, MediaType::valueOf, MediaType.APPLICATION_OCTET_STREAM);
        orNone(request, "Referer", URI::create, "");
        routing.next();
    }

    private static boolean isByNobody(HttpServerRequest request) {
        var path = request.path();
        return path != null
                && path.startsWith(API)
                && PUBLIC.stream().noneMatch(path::startsWith)
                && !(path.startsWith(READABLE) && isReading(request))
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.cookies(SESSION).isEmpty();
    }

    private static boolean isReading(HttpServerRequest request) {
        return READING.contains(request.method());
    }

    private static void orNone(HttpServerRequest request, String header, Consumer<String> reading, String otherwise) {
        var value = request.getHeader(header);
        try {
            if (value != null) {
                reading.accept(value);
            }
        } catch (IllegalArgumentException e) {
            request.headers().set(header, otherwise);
        }
    }

    @ServerRequestFilter(preMatching = true)
    void refuse() {
        if (routing.get(NOBODY) != null) {
            throw new UnauthorizedException();
        }
    }
}
