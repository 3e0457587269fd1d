package org.dragoman.webhook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What became of an attempt.
 *
 * @param status of the answer; null where none came
 * @param cause null where it arrived
 * @param pause how long the receiver asks not to be tried again; zero where it asks for nothing
 */
record Outcome(@Nullable Integer status, @Nullable Cause cause, Duration pause) {
    private static final int GONE = 410;

    static Outcome of(int status) {
        return of(status, Duration.ZERO);
    }

    static Outcome of(int status, Duration pause) {
        return new Outcome(status, causeOf(status), pause);
    }

    static Outcome failed(Cause cause) {
        return new Outcome(null, cause, Duration.ZERO);
    }

    /** Whether it may be otherwise later, with nobody doing anything. */
    boolean mayPass() {
        return cause != Cause.GONE && cause != Cause.SWITCHED_OFF;
    }

    private static @Nullable Cause causeOf(int status) {
        if (status == GONE) {
            return Cause.GONE;
        }
        return switch (status / 100) {
            case 2 -> null;
            case 3 -> Cause.REDIRECT;
            default -> Cause.STATUS;
        };
    }
}
