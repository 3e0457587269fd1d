package org.dragoman.account;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class FailedSignInsTest {
    private Instant now = Instant.parse("2026-03-01T20:00:00Z");
    private final FailedSignIns failures = new FailedSignIns(() -> now);

    @Test
    void refusesAfterFiveFailures() {
        fail(4);
        assertThat(failures.tooMany("noor")).isFalse();
        fail(1);
        assertThat(failures.tooMany("noor")).isTrue();
        assertThat(failures.tooMany(" NOOR ")).isTrue();
        assertThat(failures.tooMany("omid")).isFalse();
    }

    @Test
    void forgivesWhenTheQuarterIsOver() {
        fail(5);
        now = now.plus(Duration.ofMinutes(15));
        assertThat(failures.tooMany("noor")).isFalse();
        fail(1);
        assertThat(failures.tooMany("noor")).isFalse();
    }

    @Test
    void forgetsAtSuccess() {
        fail(4);
        failures.forget("noor");
        fail(4);
        assertThat(failures.tooMany("noor")).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            failures.add("noor");
        }
    }
}
