package org.dragoman.webhook;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.dragoman.background.Background;
import org.dragoman.background.Closing;
import org.dragoman.observation.Counted;
import org.jboss.logging.Logger;

/** Sends what is due, in the background; what cannot be sent now is tried again at its time. */
@ApplicationScoped
class Dispatch {
    private static final Logger LOG = Logger.getLogger(Dispatch.class);

    private final DueDeliveries due;
    private final Receivers receivers;
    private final Courier courier;
    private final ExecutorService threads;
    private final Closing closing;

    @Inject
    Dispatch(DueDeliveries due, Receivers receivers, Courier courier, ExecutorService threads, Closing closing) {
        this.due = due;
        this.receivers = receivers;
        this.courier = courier;
        this.threads = threads;
        this.closing = closing;
    }

    /** Sends all that is due. */
    @Background
    @Scheduled(every = "${dragoman.webhook.check:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        List<Parcel> taken;
        do {
            taken = due.take(Instant.now());
            var sent = taken.stream()
                    .map(parcel -> CompletableFuture.runAsync(() -> send(parcel), threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(sent).join();
        } while (!taken.isEmpty() && !closing.hasBegun());
    }

    private void send(Parcel parcel) {
        var outcome = outcome(parcel);
        due.settle(parcel, outcome);
        Counted.WEBHOOK.count(outcome.cause() == null ? "delivered" : "failed");
        if (outcome.cause() != null) {
            LOG.warnf(
                    "Message %s did not reach %s: %s %s",
                    parcel.messageId(), parcel.receiver(), outcome.cause(), outcome.status());
        }
    }

    private Outcome outcome(Parcel parcel) {
        try {
            return courier.bring(parcel, receivers.place(parcel.receiver(), parcel.attempt()));
        } catch (Receivers.Unreachable e) {
            return Outcome.failed(e.why());
        }
    }
}
