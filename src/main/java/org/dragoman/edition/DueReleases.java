package org.dragoman.edition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.dragoman.background.Background;
import org.jboss.logging.Logger;

/**
 * Releases what is due. Any number of instances may do so at once: the row of a due edition is locked while it is
 * released, the others pass it by, and what a crash cuts short was never committed and is still due.
 */
@ApplicationScoped
public class DueReleases {
    private static final Logger LOG = Logger.getLogger(DueReleases.class);

    private final DueRelease dueRelease;

    @Inject
    DueReleases(DueRelease dueRelease) {
        this.dueRelease = dueRelease;
    }

    /** Releases or holds everything whose embargo has ended, each in a transaction of its own. */
    @Background
    @Scheduled(every = "${dragoman.edition.due-check:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void release() {
        var due = QuarkusTransaction.requiringNew().call(() -> ScheduledEditions.dueAt(Instant.now()));
        due.forEach(this::attempt);
    }

    /** One that fails is still due and tried again next time; it does not keep the others waiting. */
    private void attempt(long editionId) {
        try {
            QuarkusTransaction.requiringNew().run(() -> dueRelease.release(editionId));
        } catch (RuntimeException e) {
            LOG.errorf(e, "The due edition %d could not be released; it will be tried again", editionId);
        }
    }
}
