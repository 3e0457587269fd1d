package org.dragoman.archive;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.dragoman.background.Background;
import org.dragoman.background.Closing;
import org.dragoman.edition.Releasing;

/**
 * Keeps what the public searches as the editions and the glossary are: a release or a withdrawal is found at once, a change
 * of the glossary after a while, so that an afternoon's work at the glossary is not an afternoon's work for the server.
 */
@ApplicationScoped
class IndexKeeper {
    private static final int AT_ONCE = 20;

    /** In one round; with the pause between two that is a small part of a processor's time. */
    private static final int MOST = 200;

    private final ArchiveIndex index;
    private final Closing closing;

    @Inject
    IndexKeeper(ArchiveIndex index, Closing closing) {
        this.index = index;
        this.closing = closing;
    }

    void released(@Observes Releasing.Released released) {
        index.enter(released.edition());
    }

    void withdrawn(@Observes Releasing.Withdrawn withdrawn) {
        index.withdraw(withdrawn.edition());
    }

    @Background
    @Scheduled(every = "${dragoman.archive.renewal:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void renew() {
        int renewed = 0;
        int last = AT_ONCE;
        while (last == AT_ONCE && renewed < MOST && !closing.hasBegun()) {
            last = index.renew(AT_ONCE);
            renewed += last;
        }
    }
}
