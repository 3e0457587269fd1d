package org.dragoman.webhook;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2030-01-02T03:04:05Z");

    @ParameterizedTest
    @CsvSource({
        "120, PT2M",
        "' 7 ', PT7S",
        "86400, PT24H",
        "86401, PT24H",
        "999999999999999999, PT24H",
        "'Wed, 02 Jan 2030 03:14:05 GMT', PT10M",
        "'Wed, 02 Jan 2999 03:14:05 GMT', PT24H"
    })
    void waits(String header, Duration wait) {
        assertThat(RetryAfter.of(header, NOW)).contains(wait);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "-5", "1.5", "soon", "9999999999999999999", "Wed, 02 Jan 2030 03:04:05 GMT", "٣"})
    void doesNotWait(String header) {
        assertThat(RetryAfter.of(header, NOW)).isEmpty();
    }

    /** What a receiver asks for lengthens the usual pause, and never shortens it. */
    @ParameterizedTest
    @CsvSource({"PT1S, PT5S", "PT1H, PT1H"})
    void theLongerPauseHolds(Duration asked, Duration pause) {
        var delivery = new Delivery(new Webhook(), EventType.PING, null, "{}");
        delivery.take(NOW);
        delivery.settle(Outcome.of(503, asked), NOW);
        assertThat(delivery.nextTry()).isEqualTo(NOW.plus(pause));
    }
}
