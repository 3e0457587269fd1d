package org.dragoman.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Pattern;

/** A page has one address: whoever asks for it with slashes too many is led to the one without (RFC 9110, section 15.4.9). */
@Singleton
class OneAddress {
    private static final int PERMANENT_REDIRECT = 308;
    private static final int AMONG_THE_FIRST = 800;
    private static final Set<HttpMethod> LOOKING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Pattern TOO_MANY = Pattern.compile("/{2,}|(?<=.)/+$");

    void register(@Observes Filters filters) {
        filters.register(OneAddress::lead, AMONG_THE_FIRST);
    }

    private static void lead(RoutingContext routing) {
        var request = routing.request();
        var path = request.path();
        var one = path == null ? "" : one(path);
        if (path == null || one.equals(path) || !LOOKING.contains(request.method())) {
            routing.next();
            return;
        }
        var query = request.query() == null ? "" : "?" + request.query();
        routing.response()
                .setStatusCode(PERMANENT_REDIRECT)
                .putHeader(HttpHeaders.LOCATION, one + query)
                .end();
    }

    /** The same path without empty parts; it never names another host. */
    static String one(String path) {
        var joined = TOO_MANY.matcher(path).replaceAll(m -> m.end() == path.length() ? "" : "/");
        return joined.startsWith("/") ? joined : "/" + joined;
    }
}
