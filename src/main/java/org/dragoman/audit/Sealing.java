package org.dragoman.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.dragoman.background.Background;

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

    /** Seals all that waits, a batch at a time. */
    @Background
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void seal() throws SQLException {
        SealedBatch.Sealed sealed;
        do {
            sealed = batch.seal();
            sealed.head().ifPresent(kept::keep);
        } while (!sealed.isLast());
    }
}
