package org.dragoman.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;

/**
 * Takes what is due in hand, and writes down what became of it. Any number of instances may do so at once: what one has in
 * hand, the others pass by.
 */
@ApplicationScoped
class DueDeliveries {
    /** At once, and of each receiver one: a slow one keeps nobody waiting for more than one attempt. */
    private static final int MOST = 16;

    private final SealedSecrets seals;
    private final Trail trail;
    private final Event<GivenUp> givenUp;

    @Inject
    DueDeliveries(SealedSecrets seals, Trail trail, Event<GivenUp> givenUp) {
        this.seals = seals;
        this.trail = trail;
        this.givenUp = givenUp;
    }

    /** What is to be sent now. What never can be is settled at once. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Parcel> take(Instant now) {
        var due = Delivery.due(now, MOST);
        due.forEach(delivery -> delivery.take(now));
        Delivery.flush();
        return due.stream().flatMap(delivery -> parcel(delivery, now).stream()).toList();
    }

    private Optional<Parcel> parcel(Delivery delivery, Instant now) {
        var secrets = delivery.webhook().secrets(seals, now);
        if (delivery.webhook().active() && !secrets.isEmpty()) {
            return Optional.of(Parcel.of(delivery, secrets));
        }
        var cause = delivery.webhook().active() ? Cause.NO_SECRET : Cause.SWITCHED_OFF;
        settle(delivery, Outcome.failed(cause), now);
        return Optional.empty();
    }

    /** Does nothing where somebody else has had it in hand since. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void settle(Parcel parcel, Outcome outcome) {
        Delivery.locked(parcel.delivery())
                .filter(delivery -> delivery.version() == parcel.version())
                .ifPresent(delivery -> settle(delivery, outcome, Instant.now()));
    }

    private void settle(Delivery delivery, Outcome outcome, Instant now) {
        delivery.settle(outcome, now);
        var known = outcome.cause() == Cause.SWITCHED_OFF;
        if (delivery.isGivenUp() && !known && !delivery.followsOneGivenUp()) {
            givenUp.fire(GivenUp.of(delivery));
        }
        if (outcome.cause() == Cause.GONE) {
            switchOff(delivery.webhook().id());
        }
    }

    private void switchOff(long id) {
        Webhook.locked(id).filter(Webhook::active).ifPresent(webhook -> {
            webhook.switchOff();
            trail.record(
                    Trail.DRAGOMAN,
                    Deed.of("webhook.switched-off", webhook.address()).changing(null, "410"));
        });
    }
}
