package org.dragoman.http;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class OneAddressTest {
    @ParameterizedTest
    @CsvSource({
        "/, /",
        "//, /",
        "/editions, /editions",
        "/editions/, /editions",
        "/editions/a/1//, /editions/a/1",
        "/editions//a///1, /editions/a/1",
        "//elsewhere.example.org, /elsewhere.example.org",
        "///elsewhere.example.org//, /elsewhere.example.org"
    })
    void hasNoEmptyPartsAndNamesNoHost(String path, String one) {
        assertThat(OneAddress.one(path)).isEqualTo(one);
        assertThat(OneAddress.one(one)).isEqualTo(one);
    }
}
