package org.dragoman.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.dragoman.web.Refusal;
import org.dragoman.web.WebConfig;

/** Reads deadlines, in the organisation's time zone where they name none. */
@ApplicationScoped
class Deadlines {
    private static final LocalTime END_OF_WORK = LocalTime.of(18, 0);

    private final WebConfig config;

    @Inject
    Deadlines(WebConfig config) {
        this.config = config;
    }

    /** What is proposed: tomorrow, at the end of the working day. */
    Instant usual() {
        return LocalDate.now(config.timeZone())
                .plusDays(1)
                .atTime(END_OF_WORK)
                .atZone(config.timeZone())
                .toInstant();
    }

    /** A deadline as the form field {@code datetime-local} or the API gives it: ISO 8601, with an offset or without. */
    Instant read(String text) {
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeParseException withoutOffset) {
            return local(text.strip());
        }
    }

    private Instant local(String text) {
        try {
            return LocalDateTime.parse(text).atZone(config.timeZone()).toInstant();
        } catch (DateTimeParseException e) {
            throw Refusal.badInput("deadline", JobMessages.class, JobMessages::bad_deadline);
        }
    }
}
