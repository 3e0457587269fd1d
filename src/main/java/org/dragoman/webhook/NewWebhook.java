package org.dragoman.webhook;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.web.Refusal;

/** A webhook that somebody wants, and may have. */
record NewWebhook(URI address, Set<EventType> events) {

    /** Asks the names of the network: not to be called in a transaction. */
    static NewWebhook checked(String address, List<String> events, Receivers receivers) {
        var told = EnumSet.noneOf(EventType.class);
        for (var code : events) {
            told.add(EventType.ofEditions(code)
                    .orElseThrow(() -> Refusal.badInput(
                            "webhook-event-unknown", WebhookMessages.class, words -> words.event_unknown(code))));
        }
        if (told.isEmpty()) {
            throw Refusal.badInput("webhook-events-missing", WebhookMessages.class, WebhookMessages::events_missing);
        }
        return new NewWebhook(receivers.checked(address), told);
    }
}
