package org.dragoman.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Takes out of a request what stands in the place of our token against forged requests and cannot be one: another site of
 * the same domain may have set it, and a page that is only looked at is no place to complain of it.
 */
@Singleton
class StrangeTokens {
    private static final int AMONG_THE_FIRST = 850;

    void register(@Observes Filters filters) {
        filters.register(StrangeTokens::drop, AMONG_THE_FIRST);
    }

    private static void drop(RoutingContext routing) {
        var strange = routing.request().cookies(FormToken.COOKIE).stream()
                .filter(cookie -> !FormToken.canBe(cookie.getValue()))
                .toList();
        if (!strange.isEmpty()) {
            var known = routing.request().cookies(FormToken.COOKIE).stream()
                    .filter(cookie -> !strange.contains(cookie))
                    .map(Cookie::getValue)
                    .findFirst();
            routing.response().removeCookies(FormToken.COOKIE, false);
            known.ifPresent(value -> routing.request().cookies().add(Cookie.cookie(FormToken.COOKIE, value)));
        }
        routing.next();
    }
}
