package org.dragoman.webhook;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.edition.Edition;
import org.jspecify.annotations.Nullable;

/**
 * A message to a receiver and what became of it, for programs.
 *
 * @param edition the path of the edition that it is about
 * @param answered the status of the last answer
 * @param body what is sent
 */
record DeliveryJson(
        long id,
        String messageId,
        String event,
        @Nullable String edition,
        Instant createdAt,
        String status,
        int attempts,
        @Nullable Instant triedAt,
        @Nullable Instant nextTry,
        @Nullable Integer answered,
        @Nullable String cause,
        String body) {

    static DeliveryJson of(Delivery delivery) {
        return new DeliveryJson(
                delivery.id(),
                delivery.messageId(),
                delivery.event().code(),
                Optional.ofNullable(delivery.edition()).map(Edition::path).orElse(null),
                delivery.createdAt(),
                code(delivery.status()),
                delivery.attempts(),
                delivery.triedAt(),
                delivery.nextTry(),
                delivery.answered(),
                Optional.ofNullable(delivery.cause()).map(DeliveryJson::code).orElse(null),
                delivery.body());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
