package org.dragoman.background;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Holds a stopping instance open until its work in the background has ended, for half a minute at most. Thread-safe. */
@ApplicationScoped
public class Closing {
    private static final Logger LOG = Logger.getLogger(Closing.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int ALL = Integer.MAX_VALUE;

    private final Semaphore places = new Semaphore(ALL);
    private volatile boolean begun;

    /** Whether the instance is being stopped: work of many steps takes no further one. */
    public boolean hasBegun() {
        return begun;
    }

    boolean enter() {
        return !begun && places.tryAcquire();
    }

    void leave() {
        places.release();
    }

    /** The places are never given back: nothing begins after this. */
    void close(@Observes ShutdownEvent stop) throws InterruptedException {
        begun = true;
        if (!places.tryAcquire(ALL, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warnf("Work in the background did not end within %d s; it is broken off", PATIENCE.toSeconds());
        }
    }
}
