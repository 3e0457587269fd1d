package org.dragoman.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class FailedSignInsTest {
    private static final Attempt STRANGER = Attempt.fromAddress("noor", "203.0.113.7");
    private static final Attempt ELSEWHERE = Attempt.fromAddress("noor", "198.51.100.1");
    private static final Attempt KNOWN = Attempt.fromDevice("noor", "the laptop of Noor");
    private static final Optional<Duration> AT_ONCE = Optional.of(Duration.ZERO);

    private Instant now = Instant.parse("2026-03-01T20:00:00Z");
    private final FailedSignIns failures = new FailedSignIns(() -> now);

    /** Fails so often, waiting each time as long as it has to. */
    private Duration fail(Attempt attempt, int times) {
        var waited = Duration.ZERO;
        for (int i = 0; i < times; i++) {
            waited = failures.delay(attempt).orElseThrow();
            now = now.plus(waited);
            failures.add(attempt);
        }
        return waited;
    }

    @Test
    void letWhoeverFailsWaitLongerEachTime() {
        var waits = new ArrayList<Duration>();
        for (int i = 0; i < 40; i++) {
            waits.add(fail(STRANGER, 1));
        }
        assertThat(waits).isSorted();
        assertThat(waits.subList(0, 5)).containsOnly(Duration.ZERO);
        assertThat(waits.get(5)).isPositive();
        assertThat(waits.get(39)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void takeOneAttemptAtATimeFromWhoeverHasToWait() {
        fail(STRANGER, 7);
        var wait = failures.delay(STRANGER).orElseThrow();
        assertThat(wait).isPositive();
        assertThat(failures.delay(STRANGER)).isEmpty();
        assertThat(failures.delay(Attempt.fromAddress(" NOOR ", "203.0.113.7"))).isEmpty();
        now = now.plus(wait);
        assertThat(failures.delay(STRANGER)).isPresent();
    }

    @Test
    void ofStrangersDoNotConcernWhoComesFromAKnownDevice() {
        fail(STRANGER, 60);
        fail(ELSEWHERE, 60);
        assertThat(failures.delay(KNOWN)).isEqualTo(AT_ONCE);
    }

    @Test
    void ofStrangersLockNobodyOut() {
        for (int i = 0; i < 200; i++) {
            fail(Attempt.fromAddress("noor", "198.51.100." + i), 5);
        }
        assertThat(failures.delay(STRANGER).orElseThrow()).isPositive().isLessThan(Duration.ofSeconds(5));
        var place = Attempt.fromAddress("omid", "203.0.113.7");
        assertThat(failures.delay(place)).isEqualTo(AT_ONCE);
    }

    @Test
    void slowDownWhoTriesManyUsernamesFromOnePlace() {
        for (int i = 0; i < 100; i++) {
            fail(Attempt.fromAddress("user" + i, "203.0.113.7"), 1);
        }
        assertThat(failures.delay(STRANGER).orElseThrow()).isPositive().isLessThan(Duration.ofSeconds(5));
        assertThat(failures.delay(ELSEWHERE)).isEqualTo(AT_ONCE);
    }

    @Test
    void letFewWaitAtOnceFromOnePlace() {
        for (int i = 0; i < 100; i++) {
            fail(Attempt.fromAddress("user" + i, "203.0.113.7"), 1);
        }
        now = now.plusSeconds(1);
        long waiting = 0;
        for (int i = 0; i < 100; i++) {
            waiting += failures.delay(Attempt.fromAddress("other" + i, "203.0.113.7"))
                            .isPresent()
                    ? 1
                    : 0;
        }
        assertThat(waiting).isBetween(1L, 5L);
        assertThat(failures.delay(ELSEWHERE)).isEqualTo(AT_ONCE);
    }

    @Test
    void areForgottenAtSuccess() {
        fail(STRANGER, 9);
        now = now.plus(failures.delay(STRANGER).orElseThrow());
        failures.forget(STRANGER);
        assertThat(failures.delay(STRANGER)).isEqualTo(AT_ONCE);
    }

    @Test
    void ofOthersDoNotConcernWhereSomebodyGotInBefore() {
        failures.forget(ELSEWHERE);
        for (int i = 0; i < 50; i++) {
            fail(Attempt.fromAddress("noor", "192.0.2." + i), 1);
        }
        assertThat(failures.delay(ELSEWHERE)).isEqualTo(AT_ONCE);
    }

    @Test
    void areForgivenAfterAnHour() {
        fail(STRANGER, 9);
        now = now.plus(Duration.ofHours(1)).plusSeconds(1);
        assertThat(failures.delay(STRANGER)).isEqualTo(AT_ONCE);
    }

    @Test
    void countAWholeNetworkOfIpv6AsOnePlace() {
        for (int i = 0; i < 9; i++) {
            fail(Attempt.fromAddress("noor", "2001:db8:1:2::" + i), 1);
        }
        assertThat(failures.delay(Attempt.fromAddress("noor", "2001:db8:1:2:ffff::1"))
                        .orElseThrow())
                .isPositive();
        assertThat(failures.delay(Attempt.fromAddress("omid", "2001:db8:1:3::1")))
                .isEqualTo(AT_ONCE);
    }
}
