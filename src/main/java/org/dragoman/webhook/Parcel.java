package org.dragoman.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A delivery that one instance has in hand, ready to be sent without the database.
 *
 * @param version of the delivery while it is in hand
 * @param attempt from 0
 * @param secrets the newest first
 */
record Parcel(
        long delivery,
        int version,
        int attempt,
        URI receiver,
        String messageId,
        String body,
        List<SigningSecret> secrets) {

    static Parcel of(Delivery delivery, List<SigningSecret> secrets) {
        return new Parcel(
                delivery.id(),
                delivery.version(),
                delivery.attempts() - 1,
                URI.create(delivery.webhook().address()),
                delivery.messageId(),
                delivery.body(),
                secrets);
    }

    /** The head of the request (Standard Webhooks, “Webhook headers”). */
    Map<String, String> head(Instant now) {
        return Map.of(
                "webhook-id",
                messageId,
                "webhook-timestamp",
                String.valueOf(now.getEpochSecond()),
                "webhook-signature",
                secrets.stream()
                        .map(secret -> secret.sign(messageId, now, body))
                        .collect(Collectors.joining(" ")),
                "content-type",
                "application/json",
                "user-agent",
                "Dragoman");
    }
}
