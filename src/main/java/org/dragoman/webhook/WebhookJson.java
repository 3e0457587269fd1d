package org.dragoman.webhook;

import java.time.Instant;
import java.util.List;
import org.dragoman.web.Tagged;
import org.jspecify.annotations.Nullable;

/**
 * A webhook, for programs.
 *
 * @param formerUntil until when a former secret counts as well; null where none does
 * @param secret only in the answer to its making
 */
record WebhookJson(
        long id,
        String address,
        List<String> events,
        boolean active,
        String madeBy,
        Instant madeAt,
        @Nullable Instant formerUntil,
        int version,
        @Nullable String secret)
        implements Tagged {

    static WebhookJson of(Webhook webhook) {
        return of(webhook, null);
    }

    static WebhookJson of(Webhooks.Made made) {
        return of(made.webhook(), made.secret().text());
    }

    private static WebhookJson of(Webhook webhook, @Nullable String secret) {
        return new WebhookJson(
                webhook.id(),
                webhook.address(),
                webhook.events().stream().map(EventType::code).toList(),
                webhook.active(),
                webhook.madeBy().username(),
                webhook.madeAt(),
                webhook.formerUntil(),
                webhook.version(),
                secret);
    }

    @Override
    public String tag() {
        return String.valueOf(version);
    }
}
