package org.dragoman.account;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class VerifiedPasswordsTest {
    private static final Instant EVENING = Instant.parse("2031-05-04T20:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(EVENING);
    private final VerifiedPasswords lately = new VerifiedPasswords(now::get);

    @Test
    void knowsOnlyWhatWasRight() {
        assertThat(lately.knows("the right password", "hash")).isFalse();
        lately.remember("the right password", "hash");
        assertThat(lately.knows("the right password", "hash")).isTrue();
        assertThat(lately.knows("the right passwore", "hash")).isFalse();
        assertThat(lately.knows("", "hash")).isFalse();
    }

    @Test
    void forgetsWithTheStoredHash() {
        lately.remember("the right password", "hash");
        assertThat(lately.knows("the right password", "another")).isFalse();
    }

    @Test
    void forgetsAfterMinutes() {
        lately.remember("the right password", "hash");
        now.set(EVENING.plusSeconds(299));
        assertThat(lately.knows("the right password", "hash")).isTrue();
        now.set(EVENING.plusSeconds(300));
        assertThat(lately.knows("the right password", "hash")).isFalse();
    }

    @Test
    void staysSmall() {
        for (int i = 0; i < 1_001; i++) {
            lately.remember("the right password", "hash " + i);
        }
        assertThat(lately.knows("the right password", "hash 0")).isFalse();
        assertThat(lately.knows("the right password", "hash 1")).isTrue();
    }
}
