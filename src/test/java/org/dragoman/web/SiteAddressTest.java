package org.dragoman.web;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("plain")
class SiteAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080, http://localhost:8080",
        "http://0.0.0.0:9090, http://localhost:9090",
        "http://[::]:8080, http://localhost:8080",
        "http://[::1]:8080/, http://localhost:8080/",
        "http://192.168.1.5:8080, http://192.168.1.5:8080",
        "https://statements.example.org, https://statements.example.org"
    })
    void namesOnesOwnMachine(String value, String address) {
        assertThat(new SiteAddress().convert(value)).hasToString(address);
    }

    @Test
    void isAnAddress() {
        assertThatThrownBy(() -> new SiteAddress().convert("statements.example.org"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "127.1.2.3", "::1", "[::1]", "a.localhost"})
    void knowsWhatNobodyElseReaches(String host) {
        assertThat(Reach.isLocal(host)).isTrue();
    }

    @Test
    void isWrongForOthersWhoComeFromElsewhere() {
        var reach = new Reach(at("http://localhost:8080"), () -> false);
        reach.meet("localhost:8080");
        reach.meet("[::1]:8080");
        assertThat(reach.isWrong()).isFalse();
        assertThat(reach.allowsLetters()).isTrue();
        reach.meet("statements.example.org");
        assertThat(reach.isWrong()).isTrue();
        assertThat(reach.allowsLetters()).isFalse();
    }

    @Test
    void isAskedForInProduction() {
        assertThat(new Reach(at("http://localhost:8080"), () -> true).isWrong()).isTrue();
        var reach = new Reach(at("https://statements.example.org"), () -> true);
        reach.meet("10.0.0.7:8080");
        assertThat(reach.isWrong()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 8080, http://localhost:8080",
        "0.0.0.0, 9191, http://localhost:9191",
        "192.168.1.5, 80, http://192.168.1.5:80"
    })
    void followsHostAndPortWhereNobodySaysMore(String host, String port, String address) {
        var config = configured(Map.of("quarkus.http.host", host, "quarkus.http.port", port));
        assertThat(config.getConfigMapping(WebConfig.class).address()).hasToString(address);
        assertThat(Reach.isSet(config)).isFalse();
        var set = configured(Map.of(
                "quarkus.http.host", host, "quarkus.http.port", port, "dragoman.web.address", "https://example.org"));
        assertThat(set.getConfigMapping(WebConfig.class).address()).hasToString("https://example.org");
        assertThat(Reach.isSet(set)).isTrue();
    }

    private static SmallRyeConfig configured(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(WebConfig.class)
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build();
    }

    private static WebConfig at(String address) {
        return new WebConfig() {
            @Override
            public ZoneId timeZone() {
                return ZoneId.of("UTC");
            }

            @Override
            public URI address() {
                return URI.create(address);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "192.168.1.5", "localhost.example.org", "1127.0.0.1", "[2001:db8::1]"})
    void knowsWhatOthersReach(String host) {
        assertThat(Reach.isLocal(host)).isFalse();
    }
}
