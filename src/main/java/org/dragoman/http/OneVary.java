package org.dragoman.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says in one header what an answer varies with, whoever had a part in it: some caches read only the first. */
@Singleton
class OneVary {
    private static final String VARY = "Vary";

    /** Before all others, so that it comes last when the head of the answer is written. */
    private static final int FIRST = 1000;

    void register(@Observes Filters filters) {
        filters.register(OneVary::join, FIRST);
    }

    private static void join(RoutingContext routing) {
        routing.addHeadersEndHandler(now -> join(routing.response().headers()));
        routing.next();
    }

    static void join(MultiMap headers) {
        var all = headers.getAll(VARY);
        if (all.size() > 1) {
            headers.set(
                    VARY,
                    all.stream()
                            .flatMap(names -> Arrays.stream(names.split(",")))
                            .map(String::strip)
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
    }
}
