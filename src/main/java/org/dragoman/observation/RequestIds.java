package org.dragoman.observation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Gives every request an id, which its answer and each line of the log about it name: that of the proxy in front, where
 * it is one, else a new one.
 */
@Singleton
class RequestIds {
    static final String HEADER = "X-Request-Id";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");
    private static final int FIRST = 2000;

    void register(@Observes Filters filters) {
        filters.register(RequestIds::name, FIRST);
    }

    private static void name(RoutingContext routing) {
        var sent = routing.request().getHeader(HEADER);
        var id = sent != null && WELL_FORMED.matcher(sent).matches() ? sent : made();
        LogFields.request(id);
        routing.response().putHeader(HEADER, id);
        routing.next();
    }

    private static String made() {
        return "%016x".formatted(ThreadLocalRandom.current().nextLong());
    }
}
