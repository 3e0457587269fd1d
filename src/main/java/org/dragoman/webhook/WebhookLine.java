package org.dragoman.webhook;

import java.util.List;
import java.util.Optional;
import org.dragoman.web.Interface;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as a page shows it.
 *
 * @param events what it tells of
 * @param newest what was to be told last; null where nothing was
 */
record WebhookLine(Webhook webhook, List<String> events, @Nullable DeliveryLine newest) {

    static WebhookLine of(Webhook webhook, Interface ui) {
        var words = new WebhookWords(ui.messages(WebhookMessages.class));
        Optional<Delivery> newest = Delivery.newestOf(webhook);
        return new WebhookLine(
                webhook,
                webhook.events().stream().map(words::of).toList(),
                newest.map(delivery -> DeliveryLine.of(delivery, ui)).orElse(null));
    }
}
