package org.dragoman.webhook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a receiver asks to be left alone (RFC 9110, section 10.2.3). */
final class RetryAfter {
    /** Whoever asks for more is asked again after that. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** @return nothing where the header is missing, is none, or names a time that is over */
    static Optional<Duration> of(@Nullable String header, Instant now) {
        return Optional.ofNullable(header)
                .flatMap(value -> wait(value.strip(), now))
                .filter(wait -> wait.compareTo(Duration.ZERO) > 0)
                .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    private static Optional<Duration> wait(String value, Instant now) {
        if (value.matches("[0-9]{1,18}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            var then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(now, then.toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
