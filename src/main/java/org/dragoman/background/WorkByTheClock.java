package org.dragoman.background;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dragoman.database.Absence;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets work by the clock wait while the database is away: the next run does what this one could not. It is logged when that
 * begins and when it ends, and not at each run of each task in between. Thread-safe.
 */
@ApplicationScoped
class WorkByTheClock {
    private static final Logger LOG = Logger.getLogger(WorkByTheClock.class);

    private final AtomicBoolean waits = new AtomicBoolean();

    /** Does one run of a task, or nothing. */
    @Nullable
    Object run(Callable<@Nullable Object> task) throws Exception {
        boolean wasAway = waits.get();
        try {
            var done = task.call();
            // What began before the database went away says nothing of its return.
            if (wasAway && waits.compareAndSet(true, false)) {
                LOG.info("The database is back: work by the clock goes on");
            }
            return done;
        } catch (Exception e) {
            if (!Absence.isBehind(e)) {
                throw e;
            }
            if (waits.compareAndSet(false, true)) {
                LOG.warnf("The database is away: work by the clock waits for it (%s)", e.getMessage());
            }
            return null;
        }
    }
}
