package org.dragoman.archive;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.dragoman.edition.Releasing;
import org.dragoman.trust.KeyRotation;
import org.dragoman.web.EntityTags;
import org.dragoman.web.Site;
import org.jspecify.annotations.Nullable;

/**
 * Gives strangers a page of an edition that somebody has asked for within the last second, before anything else is done
 * with the request: nobody is signed in, nobody has chosen a language, and the database has just said that the edition
 * stands. What an instance does itself shows at once, what another does within that second. Thread-safe.
 */
@Singleton
class FreshPages {
    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final int MOST = 1_000;
    private static final int LONGEST_ADDRESS = 300;

    /** After all that every answer is given, and before it is asked who is there. */
    private static final int BEFORE_SIGN_IN = 800;

    /** Named, and not with a weight of nothing. */
    private static final Pattern GZIP = Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

    /** Where the figures of requests look for the route of one. */
    private static final String ROUTE = "UrlPathTemplate";

    private final ConcurrentHashMap<Asked, Shown> pages = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    /** @param languages in the browser's words */
    private record Asked(String address, @Nullable String languages) {
        static Asked by(HttpServerRequest request) {
            return new Asked(request.uri(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        }

        boolean isShort() {
            return address.length() + Objects.requireNonNullElse(languages, "").length() <= LONGEST_ADDRESS;
        }
    }

    /** @param since by {@link System#nanoTime} */
    private record Shown(KeptPages.Kept page, long since) {
        boolean isFresh() {
            return System.nanoTime() - since < FRESH;
        }
    }

    /** The moment before the database is asked whether an edition stands. */
    record Moment(long nanos, long changes) {}

    Moment now() {
        return new Moment(System.nanoTime(), changes.get());
    }

    /** Keeps what a stranger was shown, unless anything was released or withdrawn since. */
    void keep(HttpServerRequest request, Moment asked, KeptPages.Kept page) {
        var key = Asked.by(request);
        if (key.isShort() && isByStranger(request)) {
            if (pages.size() >= MOST) {
                pages.clear();
            }
            pages.put(key, new Shown(page, asked.nanos));
            if (asked.changes != changes.get()) {
                pages.remove(key);
            }
        }
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Releasing.Released released) {
        forget();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Releasing.Withdrawn withdrawn) {
        forget();
    }

    /** Pages warn of keys that are not to be believed. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) KeyRotation.Revoked revoked) {
        forget();
    }

    /** Pages name the address of the site. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Site.Moved moved) {
        forget();
    }

    private void forget() {
        changes.incrementAndGet();
        pages.clear();
    }

    void register(@Observes Filters filters) {
        filters.register(this::serve, BEFORE_SIGN_IN);
    }

    private void serve(RoutingContext routing) {
        var request = routing.request();
        var shown = request.method() == HttpMethod.GET ? pages.get(Asked.by(request)) : null;
        if (shown == null || !shown.isFresh() || !isByStranger(request) || !readsGzip(request)) {
            routing.next();
            return;
        }
        Objects.requireNonNull(Vertx.currentContext()).putLocal(ROUTE, "/editions/{slug}/{number}");
        answer(request, routing.response(), shown.page);
    }

    private static void answer(HttpServerRequest request, HttpServerResponse response, KeptPages.Kept page) {
        response.putHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .putHeader(HttpHeaders.VARY, "Accept-Language, Accept-Encoding");
        if (!EntityTags.endIfKnown(request, response, page.tag())) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                    .putHeader(HttpHeaders.CONTENT_ENCODING, "gzip")
                    .end(Buffer.buffer(page.compressed()));
        }
    }

    private static boolean isByStranger(HttpServerRequest request) {
        return request.getHeader(HttpHeaders.COOKIE) == null && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    /** Whether who asks reads what is compressed so. */
    static boolean readsGzip(HttpServerRequest request) {
        var codings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return codings != null && GZIP.matcher(codings).find();
    }
}
