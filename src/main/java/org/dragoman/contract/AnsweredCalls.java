package org.dragoman.contract;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.dragoman.background.Background;

/** Forgets calls of which nobody will ask again. */
@ApplicationScoped
class AnsweredCalls {
    private static final Duration REMEMBERED = Duration.ofHours(24);

    @Background
    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void forget() {
        AnsweredCall.forgetBefore(Instant.now().minus(REMEMBERED));
    }
}
