package org.dragoman.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets requests that are larger than {@code quarkus.http.limits.max-body-size} come as far as {@link RefusalMapper}, so
 * that whoever sent one is told in words. The server itself would end them with a bare status, and a browser that is
 * still sending would not even show that: so the body is received to its end, and thrown away as it comes.
 */
@Singleton
class OversizeRequests {
    /** Marks a request whose body was thrown away. */
    private static final String MARK = OversizeRequests.class.getName();
    /** Earlier than the server's own limit. */
    private static final int PRIORITY = 10;

    private final long limit;

    @Inject
    OversizeRequests(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    static boolean marked(RoutingContext routing) {
        return routing.get(MARK) != null;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext routing) {
        if (announced(routing.request()) <= limit) {
            routing.next();
            return;
        }
        routing.put(MARK, true);
        routing.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
        routing.request()
                .handler(thrownAway -> {})
                .endHandler(end -> routing.next())
                .resume();
    }

    /** The size that a request says it has, in bytes; 0 if it does not say, which the server notices while it reads. */
    private static long announced(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
