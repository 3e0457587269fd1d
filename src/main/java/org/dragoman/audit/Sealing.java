package org.dragoman.audit;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.dragoman.background.Background;
import org.dragoman.observation.Counted;

/**
 * Seals what the trail has recorded: seconds after a change, so that changes do not wait for each other's place in the
 * chain (ADR 36). Any number of instances may do so at once.
 */
@ApplicationScoped
public class Sealing {
    private final SealedBatch batch;
    private final KeptHead kept;

    @Inject
    Sealing(SealedBatch batch, KeptHead kept) {
        this.batch = batch;
        this.kept = kept;
    }

    @Background
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goOn() throws SQLException {
        seal();
    }

    /** Seals all that waits, a batch at a time. */
    public void seal() throws SQLException {
        SealedBatch.Sealed sealed;
        do {
            sealed = batch.seal();
            sealed.head().ifPresent(kept::keep);
            sealed.entries().forEach(Sealing::count);
        } while (!sealed.isLast());
    }

    /** Here and not where it was done: what is sealed was committed, and is counted once. */
    private static void count(JsonNode entry) {
        if (entry.has("action")) {
            Counted.DEED.count(entry.path("action").asText());
        } else {
            Counted.SEGMENT_SAVED.count(entry.path("state").asText());
        }
    }
}
