package org.dragoman.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.web.Refusal;

/** What administrators do with webhooks. Each call lands whole or not at all, and is written to the trail. */
@ApplicationScoped
class Webhooks {
    private final SealedSecrets seals;
    private final Trail trail;

    @Inject
    Webhooks(SealedSecrets seals, Trail trail) {
        this.seals = seals;
        this.trail = trail;
    }

    /** @param secret given back once, and not to be read again */
    record Made(Webhook webhook, SigningSecret secret) {}

    @Transactional
    Made make(NewWebhook wanted, Account by) {
        by.mustHold(Role.ADMINISTRATOR);
        var secret = SigningSecret.made();
        var address = wanted.address();
        var webhook = new Webhook(address, wanted.events(), seals.seal(secret, address.toString()), by);
        webhook.persist();
        record("webhook.made", webhook, by);
        return new Made(webhook, secret);
    }

    /** Ends all deliveries, or lets them begin again. Nothing is done where it is so already. */
    @Transactional
    void change(long id, boolean active, Account by) {
        by.mustHold(Role.ADMINISTRATOR);
        var webhook = locked(id);
        if (active && !webhook.active()) {
            webhook.switchOn();
            record("webhook.switched-on", webhook, by);
        } else if (!active && webhook.active()) {
            webhook.switchOff();
            record("webhook.switched-off", webhook, by);
        }
    }

    /** Another secret; for a day messages are signed with the former one as well. */
    @Transactional
    Made renewSecret(long id, Account by) {
        by.mustHold(Role.ADMINISTRATOR);
        var webhook = locked(id);
        var secret = SigningSecret.made();
        webhook.renewSecret(seals.seal(secret, webhook.address()), Instant.now());
        record("webhook.secret-renewed", webhook, by);
        return new Made(webhook, secret);
    }

    /** Sends a message that tells of nothing. */
    @Transactional
    Delivery ping(long id, Account by) {
        by.mustHold(Role.ADMINISTRATOR);
        var webhook = switchedOn(locked(id));
        var body = Message.ping(Instant.now()).json();
        var delivery = new Delivery(webhook, EventType.PING, null, body);
        delivery.persist();
        record("webhook.pinged", webhook, by);
        return delivery;
    }

    /** Sends a message once more, with the same id and body. */
    @Transactional
    void sendAgain(long id, long deliveryId, Account by) {
        by.mustHold(Role.ADMINISTRATOR);
        var delivery = Delivery.locked(deliveryId)
                .filter(found -> found.webhook().id() == id)
                .orElseThrow(Refusal::notFound);
        var webhook = switchedOn(delivery.webhook());
        delivery.sendAgain(Instant.now());
        var deed = Deed.of("webhook.sent-again", webhook.address()).changing(null, delivery.messageId());
        trail.record(by.username(), deed);
    }

    @Transactional
    List<Webhook> all() {
        return Webhook.oldestFirst();
    }

    private static Webhook locked(long id) {
        return Webhook.locked(id).orElseThrow(Refusal::notFound);
    }

    private static Webhook switchedOn(Webhook webhook) {
        if (!webhook.active()) {
            throw Refusal.conflict("webhook-off", WebhookMessages.class, WebhookMessages::webhook_off);
        }
        return webhook;
    }

    private void record(String action, Webhook webhook, Account by) {
        trail.record(by.username(), Deed.of(action, webhook.address()));
    }
}
