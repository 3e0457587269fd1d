package org.dragoman.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Keeps the word {@code identity}, by which the server knows what it must not compress, out of the answers that it never
 * thinks of compressing and so leaves it in: those to HEAD, those without content, those in HTTP/1.0. It is no content
 * coding that an answer may name (RFC 9110, section 8.4).
 */
@Singleton
class AnswersWithoutBody {
    /** What is asked first to look at the head of an answer looks at it last. */
    private static final int BEFORE_ALL_OTHERS = 950;

    void register(@Observes Filters filters) {
        filters.register(
                routing -> {
                    routing.addHeadersEndHandler(end -> complete(routing));
                    routing.next();
                },
                BEFORE_ALL_OTHERS);
    }

    private static void complete(RoutingContext routing) {
        var headers = routing.response().headers();
        if (isLeftAlone(routing) && isIdentity(headers)) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        }
    }

    private static boolean isLeftAlone(RoutingContext routing) {
        int status = routing.response().getStatusCode();
        return routing.request().method().equals(HttpMethod.HEAD)
                || routing.request().version() == HttpVersion.HTTP_1_0
                || status < 200
                || status == 204
                || status == 304;
    }

    private static boolean isIdentity(MultiMap headers) {
        return "identity".equalsIgnoreCase(headers.get(HttpHeaders.CONTENT_ENCODING));
    }
}
