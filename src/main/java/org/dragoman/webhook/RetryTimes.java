package org.dragoman.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before it is tried again: eight times in all, over a little more than a day. */
final class RetryTimes {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(8),
            Duration.ofHours(10));

    private RetryTimes() {}

    /**
     * @param tries how many have failed
     * @return nothing where there is no further one
     */
    static Optional<Duration> after(int tries) {
        return tries > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(tries - 1));
    }
}
