package org.dragoman.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import org.dragoman.observation.Level;

/** Messages that have not arrived yet. */
@ApplicationScoped
class DeliveriesWaiting implements Level {
    @Override
    public String name() {
        return "dragoman.queue.deliveries";
    }

    @Override
    public String description() {
        return "Messages to receivers of webhooks that wait to be sent, or to be sent again";
    }

    @Override
    public long now() {
        return Delivery.waiting();
    }
}
