package org.dragoman.webhook;

import org.jspecify.annotations.Nullable;

/**
 * What became of an attempt.
 *
 * @param status of the answer; null where none came
 * @param cause null where it arrived
 */
record Outcome(@Nullable Integer status, @Nullable Cause cause) {
    private static final int GONE = 410;

    static Outcome of(int status) {
        return new Outcome(status, causeOf(status));
    }

    static Outcome failed(Cause cause) {
        return new Outcome(null, cause);
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
