package org.dragoman.edition;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.dragoman.web.Refusal;

/** The moment before which an edition stays unseen, from what people and machines write. */
final class EmbargoTime {
    private EmbargoTime() {}

    /** From an instant of ISO 8601, such as {@code 2031-05-04T20:00:00Z}. */
    static Instant ofInstant(String text) {
        try {
            return Instant.parse(text.strip());
        } catch (DateTimeException e) {
            throw unreadable();
        }
    }

    /** From the field of a form, such as {@code 2031-05-04T22:00}, in the organisation's time zone. */
    static Instant ofField(String text, ZoneId zone) {
        try {
            return LocalDateTime.parse(text.strip()).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw unreadable();
        }
    }

    private static Refusal unreadable() {
        return Refusal.badInput("embargo-unreadable", EditionMessages.class, EditionMessages::embargo_unreadable);
    }

    /** Holds when the moment is still to come; refuses otherwise. */
    static void mustLieAhead(Instant embargoUntil) {
        if (!embargoUntil.isAfter(Instant.now())) {
            throw Refusal.badInput("embargo-past", EditionMessages.class, EditionMessages::embargo_past);
        }
    }
}
