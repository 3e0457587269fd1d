package org.dragoman;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** What no installation that strangers can reach may be set to: each as a sentence that says what to do about it. */
final class UnsafeSettings {
    private static final Pattern LOCAL = Pattern.compile(
            "(?i)https?://(?:localhost|[^/:]+\\.localhost|127(?:\\.\\d+){3}|0\\.0\\.0\\.0|\\[::1?])(?::\\d+)?(?:/.*)?");
    private static final Pattern ANYBODY = Pattern.compile("0\\.0\\.0\\.0(?:/0)?|::(?:/0)?|\\*|.*/0");
    /** What stands in examples, and is never changed. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i).*(?:change.?me|change.?this|secret.?key|your.?secret|replace.?me|placeholder|tests.need).*");

    private static final Set<String> GUESSED =
            Set.of("dragoman", "postgres", "password", "secret", "admin", "changeme", "owner", "quarkus", "root");
    private static final int SHORTEST_KEY = 32;
    private static final int FEWEST_CHARACTERS = 8;
    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final Config config;
    private final List<String> found = new ArrayList<>();

    private UnsafeSettings(Config config) {
        this.config = config;
    }

    /** What is wrong with a configuration; nothing outside of production. */
    static List<String> in(Config config, Path home) {
        var settings = new UnsafeSettings(config);
        if (settings.value("dragoman.mode").equals("production")) {
            settings.look(home);
        }
        return List.copyOf(settings.found);
    }

    private void look(Path home) {
        lookAtAddresses();
        lookAtProxy();
        lookAtSecrets();
        lookAtDemonstration(home);
        lookAtKeys(home.resolve("keys"));
    }

    private void lookAtAddresses() {
        complain(
                "dragoman.web.address",
                address -> !address.isEmpty() && !isSafe(address),
                "DRAGOMAN_WEB_ADDRESS is %s: passwords would travel without TLS. Put a proxy with TLS in front, and set the"
                        + " address that begins with https://.");
        complain(
                "dragoman.oidc.issuer",
                issuer -> !issuer.isEmpty() && !isSafe(issuer),
                "DRAGOMAN_OIDC_ISSUER is %s: whoever is on the way there could sign in as anybody. Set the address of the"
                        + " provider that begins with https://.");
        complain(
                "quarkus.http.cors.origins",
                origins -> config.getOptionalValue("quarkus.http.cors.enabled", Boolean.class)
                                .orElse(false)
                        && Arrays.stream(origins.split(",", -1))
                                .map(String::strip)
                                .anyMatch(o -> o.equals("*") || o.equals("/.*/")),
                "QUARKUS_HTTP_CORS_ORIGINS is %s: any site could call the API in somebody's name. Name the sites that may.");
    }

    private static boolean isSafe(String address) {
        return address.toLowerCase(Locale.ROOT).startsWith("https://")
                || LOCAL.matcher(address).matches();
    }

    private void lookAtProxy() {
        boolean forwarding = config.getOptionalValue("quarkus.http.proxy.proxy-address-forwarding", Boolean.class)
                .orElse(false);
        if (forwarding) {
            complain(
                    "quarkus.http.proxy.trusted-proxies",
                    proxies -> Arrays.stream(proxies.split(",", -1))
                            .map(String::strip)
                            .anyMatch(p -> p.isEmpty() || ANYBODY.matcher(p).matches()),
                    "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING believes whoever sends the header X-Forwarded-For. Set"
                            + " QUARKUS_HTTP_PROXY_TRUSTED_PROXIES to the address of your proxy.");
        }
    }

    private void lookAtSecrets() {
        complain(
                "quarkus.http.auth.session.encryption-key",
                key -> !key.isEmpty()
                        && (key.length() < SHORTEST_KEY
                                || key.chars().distinct().count() < FEWEST_CHARACTERS
                                || PLACEHOLDER.matcher(key).matches()),
                "QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY can be guessed. Unset it, and one is made and kept in the folder"
                        + " keys; or set 32 random characters or more (openssl rand -hex 32).");
        for (var database : List.of("quarkus.datasource", "quarkus.flyway")) {
            complain(
                    database + ".password",
                    password -> isSet(database + ".jdbc.url", database + ".jdbc-url")
                            && isGuessed(password, value(database + ".username")),
                    "The password of the database (" + variable(database)
                            + "_PASSWORD) is one of those that are tried first."
                            + " Give that role of the database another one.");
        }
    }

    private static boolean isGuessed(String password, String username) {
        // Without a password, the server admits by other means: a certificate, or the socket's owner.
        return !password.isEmpty()
                && (GUESSED.contains(password.toLowerCase(Locale.ROOT)) || password.equals(username));
    }

    private void lookAtDemonstration(Path home) {
        complain(
                "dragoman.demonstration.password",
                password -> !password.isEmpty(),
                "DRAGOMAN_DEMO_PASSWORD is set, and there are no demonstration accounts in production. Unset it, or set"
                        + " DRAGOMAN_MODE to demonstration.");
        if (Stream.of("demonstration-password", "demonstration-filled")
                .anyMatch(file -> Files.exists(home.resolve(file)))) {
            found.add(
                    "%s holds a demonstration, whose accounts have a password that others know. Set DRAGOMAN_HOME to a new folder."
                            .formatted(home));
        }
    }

    /** Whoever reads a key signs in as anybody. */
    private void lookAtKeys(Path keys) {
        if (!Files.isDirectory(keys)
                || !keys.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (var files = Files.list(keys)) {
            files.filter(Files::isRegularFile)
                    .filter(UnsafeSettings::isOpen)
                    .sorted()
                    .forEach(key ->
                            found.add("Others on this machine can read %1$s. Type: chmod 600 %1$s".formatted(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOpen(Path file) {
        try {
            return Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void complain(String property, Predicate<String> isUnsafe, String sentence) {
        var value = value(property);
        if (isUnsafe.test(value)) {
            found.add(sentence.replace("%s", value));
        }
    }

    private boolean isSet(String... properties) {
        return Arrays.stream(properties).anyMatch(property -> !value(property).isEmpty());
    }

    private String value(String property) {
        return config.getOptionalValue(property, String.class).orElse("").strip();
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
