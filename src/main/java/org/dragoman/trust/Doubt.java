package org.dragoman.trust;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.dragoman.web.Refusal;

/**
 * Why a key is not to be believed.
 *
 * @param since from when on somebody else may have had it
 * @param because what readers are told
 */
record Doubt(Instant since, String because) {
    /** As a program writes it, such as {@code 2031-05-04T20:00:00Z}. */
    static Doubt ofInstant(String since, String because) {
        try {
            return new Doubt(Instant.parse(since.strip()), because.strip());
        } catch (DateTimeException e) {
            throw unreadable();
        }
    }

    /** As the field of a form has it, such as {@code 2031-05-04T22:00}. */
    static Doubt ofField(String since, ZoneId zone, String because) {
        try {
            return new Doubt(LocalDateTime.parse(since.strip()).atZone(zone).toInstant(), because.strip());
        } catch (DateTimeException e) {
            throw unreadable();
        }
    }

    void mustBeSound(Instant now) {
        if (because.isEmpty()) {
            throw Refusal.badInput("because-missing", TrustMessages.class, TrustMessages::because_missing);
        }
        if (since.isAfter(now)) {
            throw Refusal.badInput("since-ahead", TrustMessages.class, TrustMessages::since_ahead);
        }
    }

    private static Refusal unreadable() {
        return Refusal.badInput("since-unreadable", TrustMessages.class, TrustMessages::since_unreadable);
    }
}
