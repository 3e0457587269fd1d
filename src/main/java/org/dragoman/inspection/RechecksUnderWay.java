package org.dragoman.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import org.dragoman.observation.Level;

/** Re-checks that have not finished. */
@ApplicationScoped
class RechecksUnderWay implements Level {
    @Override
    public String name() {
        return "dragoman.queue.rechecks";
    }

    @Override
    public String description() {
        return "Statements that wait to be looked over anew";
    }

    @Override
    public long now() {
        return Recheck.count("finishedAt is null");
    }
}
