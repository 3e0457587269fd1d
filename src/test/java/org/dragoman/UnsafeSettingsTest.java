package org.dragoman;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class UnsafeSettingsTest {
    private static final String PROXY = "quarkus.http.proxy.";
    private static final String GOOD_KEY = "9f86d081884c7d659a2feaa0c55ad015";

    @TempDir
    Path home;

    private List<String> found(Map<String, String> settings) {
        var all = new HashMap<String, String>(Map.of("dragoman.mode", "production"));
        all.putAll(settings);
        var config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build();
        return UnsafeSettings.in(config, home);
    }

    @ParameterizedTest
    @CsvSource({
        "http://statements.example.org, DRAGOMAN_WEB_ADDRESS",
        "HTTP://192.168.1.5:8080, DRAGOMAN_WEB_ADDRESS",
        "http://localhost.example.org, DRAGOMAN_WEB_ADDRESS",
        "http://127.0.0.1.example.org, DRAGOMAN_WEB_ADDRESS",
        "https://statements.example.org, ",
        "http://localhost:8080, ",
        "http://127.0.0.1, ",
        "http://[::1]:8080, "
    })
    void areAddressesWithoutTls(String address, String named) {
        assertFound(Map.of("dragoman.web.address", address), named);
    }

    private void assertFound(Map<String, String> settings, @Nullable String named) {
        if (named == null) {
            assertThat(found(settings)).isEmpty();
        } else {
            assertThat(found(settings)).singleElement().asString().contains(named);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://sso.example.org/realms/dragoman, DRAGOMAN_OIDC_ISSUER",
        "https://sso.example.org/realms/dragoman, ",
        "http://keycloak.localhost:8180/realms/dragoman, "
    })
    void areProvidersWithoutTls(String issuer, String named) {
        assertFound(Map.of("dragoman.oidc.issuer", issuer), named);
    }

    @ParameterizedTest
    @CsvSource({
        "'', TRUSTED_PROXIES",
        "0.0.0.0/0, TRUSTED_PROXIES",
        "'10.0.0.1, ::/0', TRUSTED_PROXIES",
        "'10.0.0.1,', TRUSTED_PROXIES",
        "10.0.0.1, ",
        "proxy, ",
        "10.0.0.0/8, "
    })
    void areProxiesFromAnywhere(String trusted, String named) {
        var settings = Map.of(PROXY + "proxy-address-forwarding", "true", PROXY + "trusted-proxies", trusted);
        assertFound(settings, named);
        assertThat(found(Map.of(PROXY + "trusted-proxies", trusted))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "short, ENCRYPTION_KEY",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, ENCRYPTION_KEY",
        "please-change-me-0123456789-abcdefghij, ENCRYPTION_KEY",
        "tests-need-a-key-that-stays-the-same-0, ENCRYPTION_KEY",
        GOOD_KEY + ", "
    })
    void areKeysThatCanBeGuessed(String key, String named) {
        assertFound(Map.of("quarkus.http.auth.session.encryption-key", key), named);
    }

    @ParameterizedTest
    @CsvSource({"postgres, QUARKUS_DATASOURCE_PASSWORD", "writer, QUARKUS_DATASOURCE_PASSWORD", "iegh4ooQu9, "})
    void arePasswordsOfTheDatabaseThatAreTriedFirst(String password, String named) {
        var settings = Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://database/dragoman",
                "quarkus.datasource.username",
                "writer",
                "quarkus.datasource.password",
                password);
        assertFound(settings, named);
    }

    @Test
    void isADemonstrationInProduction() throws IOException {
        assertFound(Map.of("dragoman.demonstration.password", "interpreter"), "DRAGOMAN_DEMO_PASSWORD");
        assertFound(Map.of("dragoman.demonstration.password", ""), null);
        Files.writeString(home.resolve("demonstration-filled"), "");
        assertFound(Map.of(), "DRAGOMAN_HOME");
    }

    @Test
    void areKeysThatOthersCanRead() throws IOException {
        var key = Files.writeString(Files.createDirectory(home.resolve("keys")).resolve("session"), GOOD_KEY);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
        assertFound(Map.of(), "chmod 600 " + key);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        assertFound(Map.of(), null);
    }

    @Test
    void areSitesOfWhomeverTheApiListensTo() {
        assertFound(
                Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", "*"),
                "QUARKUS_HTTP_CORS_ORIGINS");
        assertFound(Map.of("quarkus.http.cors.origins", "*"), null);
    }

    @Test
    void areAllNamedAtOnceAndInProductionAlone() {
        var settings = Map.of(
                "dragoman.web.address",
                "http://statements.example.org",
                "dragoman.demonstration.password",
                "interpreter",
                PROXY + "proxy-address-forwarding",
                "true");
        assertThat(found(settings)).hasSize(3);
        var demonstration = new HashMap<>(settings);
        demonstration.put("dragoman.mode", "demonstration");
        assertThat(found(demonstration)).isEmpty();
    }
}
