package org.dragoman.webhook;

import org.dragoman.web.Interface;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as a page shows it.
 *
 * @param event what it tells of
 * @param path of the edition that it is about
 * @param why the last attempt failed
 */
record DeliveryLine(Delivery delivery, String event, @Nullable String path, @Nullable String why) {

    static DeliveryLine of(Delivery delivery, Interface ui) {
        var words = new WebhookWords(ui.messages(WebhookMessages.class));
        var edition = delivery.edition();
        var cause = delivery.cause();
        var answered = delivery.answered();
        return new DeliveryLine(
                delivery,
                words.of(delivery.event()),
                edition == null ? null : edition.path(),
                cause == null ? null : words.of(cause, answered == null ? null : ui.number((int) answered)));
    }

    public boolean waiting() {
        return delivery.status() == Delivery.Status.WAITING;
    }

    public boolean delivered() {
        return delivery.status() == Delivery.Status.DELIVERED;
    }
}
