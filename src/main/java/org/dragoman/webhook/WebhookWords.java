package org.dragoman.webhook;

import org.jspecify.annotations.Nullable;

/** What things of webhooks are called in one language. */
record WebhookWords(WebhookMessages words) {

    String of(EventType event) {
        return switch (event) {
            case RELEASED -> words.event_released();
            case CORRECTED -> words.event_corrected();
            case WITHDRAWN -> words.event_withdrawn();
            case PING -> words.event_ping();
        };
    }

    /** @param status of the answer, in digits; null where none came */
    String of(Cause cause, @Nullable String status) {
        return switch (cause) {
            case STATUS -> words.cause_status(String.valueOf(status));
            case REDIRECT -> words.cause_redirect(String.valueOf(status));
            case GONE -> words.cause_gone();
            case UNKNOWN_HOST -> words.cause_unknown_host();
            case FORBIDDEN_ADDRESS -> words.cause_forbidden_address();
            case UNREACHABLE -> words.cause_unreachable();
            case TLS -> words.cause_tls();
            case TIMEOUT -> words.cause_timeout();
            case BROKEN -> words.cause_broken();
            case NO_SECRET -> words.cause_no_secret();
            case SWITCHED_OFF -> words.cause_switched_off();
        };
    }
}
