package org.dragoman.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where people reach the site over TLS, the name of every cookie begins with {@code __Host-} outside, and is as ever
 * inside: a browser takes no such cookie from a neighbouring host, nor without TLS (RFC 6265bis, section 4.1.3.2). A
 * cookie without it is somebody else's, and not read.
 *
 * <p>Where the site has moved to TLS, some that an earlier version set are read once more, set anew under the guarded
 * name, and taken away under the other. Whoever gives rights to one asks whether it {@linkplain #cameUnguarded came so}.
 */
@Singleton
public class GuardedCookies {
    static final String PREFIX = "__Host-";
    /** Before anybody looks at a cookie, and after whoever joins headers: handlers of the head run backwards. */
    private static final int AMONG_THE_FIRST = 950;

    private static final String LASTING = "; Max-Age=34560000";
    /** What is still read without the prefix, and how long it is kept; any page would lose more than it gains otherwise. */
    private static final Map<String, String> EARLIER =
            Map.of("dragoman-session", "", "dragoman-device", LASTING, LanguageCookie.NAME, LASTING);

    private static final Pattern PATH_OR_DOMAIN = Pattern.compile("(?i); *(?:path|domain)=[^;]*");

    private final Site site;

    @Inject
    GuardedCookies(Site site) {
        this.site = site;
    }

    /** Whether a cookie that a browser gets now has the prefix. */
    public boolean areSet() {
        return "https".equals(site.address().getScheme());
    }

    /** Whether a cookie, by its name inside, came without the prefix though there should be one. */
    public static boolean cameUnguarded(RoutingContext routing, String name) {
        var came = routing.<Came>get(Came.KEY);
        return came != null && came.unguarded.containsKey(name);
    }

    /** @param unguarded cookies of ours that came without the prefix */
    private record Came(Map<String, String> unguarded) {
        static final String KEY = GuardedCookies.class.getName();

        static Came with(MultiMap headers) {
            var sent = pairs(headers);
            var inside = new LinkedHashMap<String, String>();
            var unguarded = new LinkedHashMap<String, String>();
            sent.forEach((name, value) -> {
                if (name.startsWith(PREFIX)) {
                    inside.put(name.substring(PREFIX.length()), value);
                } else if (EARLIER.containsKey(name) && !sent.containsKey(PREFIX + name)) {
                    inside.put(name, value);
                    unguarded.put(name, value);
                }
            });
            headers.remove(HttpHeaders.COOKIE);
            if (!inside.isEmpty()) {
                headers.set(HttpHeaders.COOKIE, String.join("; ", written(inside)));
            }
            return new Came(unguarded);
        }

        private static Map<String, String> pairs(MultiMap headers) {
            var pairs = new LinkedHashMap<String, String>();
            headers.getAll(HttpHeaders.COOKIE).stream()
                    .flatMap(line -> Arrays.stream(line.split(";", -1)))
                    .map(pair -> pair.split("=", 2))
                    .filter(pair -> pair.length == 2)
                    .forEach(pair -> pairs.putIfAbsent(pair[0].strip(), pair[1].strip()));
            return pairs;
        }

        private static List<String> written(Map<String, String> cookies) {
            return cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .toList();
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, AMONG_THE_FIRST);
    }

    private void guard(RoutingContext routing) {
        if (areSet()) {
            // A request that is led elsewhere inside passes here twice.
            var came = Objects.requireNonNullElseGet(
                    routing.<Came>get(Came.KEY),
                    () -> Came.with(routing.request().headers()));
            routing.put(Came.KEY, came);
            routing.addHeadersEndHandler(end -> rename(routing, came));
        }
        routing.next();
    }

    private static void rename(RoutingContext routing, Came came) {
        var headers = routing.response().headers();
        var written = new ArrayList<>(headers.getAll(HttpHeaders.SET_COOKIE));
        written.addAll(takenFromJar(routing));
        var lines = new LinkedHashSet<String>();
        written.forEach(cookie -> lines.add(guarded(cookie)));
        if (!isForEveryone(headers)) {
            lines.addAll(moved(came, lines));
        }
        if (!lines.isEmpty()) {
            headers.set(HttpHeaders.SET_COOKIE.toString(), lines);
        }
    }

    /** What is kept in caches for everybody gives nobody a cookie. */
    private static boolean isForEveryone(MultiMap headers) {
        return String.valueOf(headers.get(HttpHeaders.CACHE_CONTROL)).startsWith("public");
    }

    /** The cookies that the server would write by itself behind this, and no longer does. */
    private static List<String> takenFromJar(RoutingContext routing) {
        var changed = routing.request().cookies().stream()
                .filter(ServerCookie.class::isInstance)
                .map(ServerCookie.class::cast)
                .filter(ServerCookie::isChanged)
                .toList();
        changed.forEach(cookie -> routing.response().removeCookies(cookie.getName(), false));
        return changed.stream().map(ServerCookie::encode).toList();
    }

    /** A browser keeps it for the whole host alone. */
    static String guarded(String cookie) {
        return PREFIX + PATH_OR_DOMAIN.matcher(cookie).replaceAll("") + "; Path=/";
    }

    /** What came without the prefix, set anew where nothing else has set it, and taken away as it was. */
    private static List<String> moved(Came came, Set<String> lines) {
        var moved = new ArrayList<String>();
        came.unguarded.forEach((name, value) -> {
            if (lines.stream().noneMatch(line -> line.startsWith(PREFIX + name + "="))) {
                moved.add(PREFIX + name + "=" + value + EARLIER.get(name) + "; HttpOnly; SameSite=Lax; Secure; Path=/");
            }
            moved.add(name + "=; Max-Age=0; SameSite=Lax; Secure; Path="
                    + (name.equals("dragoman-device") ? "/sign-in" : "/"));
        });
        return moved;
    }
}
