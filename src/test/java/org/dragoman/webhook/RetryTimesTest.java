package org.dragoman.webhook;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class RetryTimesTest {
    @Test
    void growOverADay() {
        var pauses = IntStream.rangeClosed(1, 8)
                .mapToObj(RetryTimes::after)
                .flatMap(Optional::stream)
                .toList();
        assertThat(pauses).hasSize(7).isSorted().doesNotHaveDuplicates();
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofHours(24), Duration.ofHours(36));
    }

    @Test
    void endAfterTheEighthTry() {
        assertThat(RetryTimes.after(7)).isPresent();
        assertThat(RetryTimes.after(8)).isEmpty();
        assertThat(RetryTimes.after(9)).isEmpty();
    }
}
