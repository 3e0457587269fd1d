package org.dragoman.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import org.dragoman.edition.Edition;
import org.dragoman.edition.Releasing;
import org.dragoman.web.WebConfig;

/**
 * Writes what receivers are to be told, in the transaction of what has happened: neither is there without the other, and no
 * release waits for a receiver.
 */
@ApplicationScoped
class Outbox {
    private final WebConfig web;

    @Inject
    Outbox(WebConfig web) {
        this.web = web;
    }

    void released(@Observes Releasing.Released release) {
        var edition = release.edition();
        var type = edition.corrects() == null ? EventType.RELEASED : EventType.CORRECTED;
        write(type, edition, Objects.requireNonNull(edition.releasedAt()));
    }

    void withdrawn(@Observes Releasing.Withdrawn withdrawal) {
        var edition = withdrawal.edition();
        write(EventType.WITHDRAWN, edition, edition.withdrawal().at());
    }

    private void write(EventType type, Edition edition, Instant at) {
        var told = Webhook.toldOf(type);
        if (!told.isEmpty()) {
            var body = Message.of(type, edition, at, web.address()).json();
            Delivery.persist(told.stream().map(webhook -> new Delivery(webhook, type, edition, body)));
        }
    }
}
