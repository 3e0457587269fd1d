package org.dragoman.account;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Knows a browser in which somebody has signed in before by a cookie: the number of the device and, for each account that
 * was signed in there, a seal over both. It lets nobody in; it spares them the wait that strangers brought about.
 */
@ApplicationScoped
class KnownDevices {
    static final String COOKIE = "dragoman-device";
    private static final String ALGORITHM = "HmacSHA256";
    private static final String BETWEEN = ".";
    private static final Pattern WELL_FORMED = Pattern.compile("[\\w-]{43}(?:\\.[\\w-]{43}){1,8}");
    /** Browsers keep none for longer (RFC 6265bis, section 5.5). */
    private static final Duration KEPT = Duration.ofDays(400);

    private static final int ACCOUNTS = 8;

    private final SecretKeySpec key;

    /** @param installationKey which the instances of an installation share, so that each knows the devices of all */
    @Inject
    KnownDevices(@ConfigProperty(name = "quarkus.http.auth.session.encryption-key") String installationKey) {
        this.key = new SecretKeySpec(("device " + installationKey).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** An attempt of somebody, from the device where it is known, else from the address. */
    Attempt attempt(String username, RoutingContext routing) {
        return attempt(username, cookie(routing), address(routing));
    }

    Attempt attempt(String username, String cookie, String address) {
        var kept = kept(cookie);
        return kept.stream().skip(1).anyMatch(seal -> isSeal(seal, kept.get(0), username))
                ? Attempt.fromDevice(username, kept.get(0))
                : Attempt.fromAddress(username, address);
    }

    private static String cookie(RoutingContext routing) {
        var cookie = routing.request().getCookie(COOKIE);
        return cookie == null ? "" : cookie.getValue();
    }

    private static String address(RoutingContext routing) {
        var remote = routing.request().remoteAddress();
        return remote == null || remote.hostAddress() == null ? "" : remote.hostAddress();
    }

    /** Gives the browser in which somebody signed in the cookie to be known by; of many accounts the latest are kept. */
    void remember(String username, RoutingContext routing) {
        var kept = kept(cookie(routing));
        var device = kept.isEmpty() ? Invitation.secret() : kept.get(0);
        var seals = new ArrayList<>(List.of(device, seal(device, username)));
        kept.stream()
                .skip(1)
                .filter(s -> !seals.contains(s))
                .limit(ACCOUNTS - 1)
                .forEach(seals::add);
        routing.response()
                .addCookie(Cookie.cookie(COOKIE, String.join(BETWEEN, seals))
                        .setPath("/sign-in")
                        .setMaxAge(KEPT.toSeconds())
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX));
    }

    /** The number of the device and the seals; nothing where the cookie is none of ours. */
    private static List<String> kept(String cookie) {
        return WELL_FORMED.matcher(cookie).matches() ? List.of(cookie.split(Pattern.quote(BETWEEN), -1)) : List.of();
    }

    private boolean isSeal(String given, String device, String username) {
        return MessageDigest.isEqual(bytes(given), bytes(seal(device, username)));
    }

    private String seal(String device, String username) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var sealed = mac.doFinal(bytes(device + " " + username.strip().toLowerCase(Locale.ROOT)));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
