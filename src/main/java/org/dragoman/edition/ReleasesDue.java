package org.dragoman.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.dragoman.observation.Level;

/** Releases that should be out by now. */
@ApplicationScoped
class ReleasesDue implements Level {
    @Override
    public String name() {
        return "dragoman.queue.due.releases";
    }

    @Override
    public String description() {
        return "Editions whose embargo has ended and that are not out yet";
    }

    @Override
    public long now() {
        return ScheduledEditions.dueAt(Instant.now()).size();
    }
}
