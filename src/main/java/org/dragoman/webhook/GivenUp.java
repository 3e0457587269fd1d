package org.dragoman.webhook;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message that nobody tries to send any more, and is the first such to its receiver since one arrived.
 *
 * @param title of the statement that it is about; null where it is about none
 * @param answered the status of the last answer; null where none came
 */
record GivenUp(
        long webhook, String host, EventType event, @Nullable String title, Cause cause, @Nullable Integer answered) {

    static GivenUp of(Delivery delivery) {
        var edition = delivery.edition();
        var webhook = delivery.webhook();
        return new GivenUp(
                webhook.id(),
                URI.create(webhook.address()).getHost(),
                delivery.event(),
                edition == null ? null : edition.statement().title(),
                Objects.requireNonNull(delivery.cause(), "it did not arrive"),
                delivery.answered());
    }
}
