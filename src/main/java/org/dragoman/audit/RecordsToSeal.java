package org.dragoman.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.dragoman.observation.Level;

/** Records that wait for their place in the chain. */
@ApplicationScoped
class RecordsToSeal implements Level {
    private final EntityManager entities;

    @Inject
    RecordsToSeal(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "dragoman.queue.trail";
    }

    @Override
    public String description() {
        return "Records of changes that wait to be sealed into the trail";
    }

    @Override
    public long now() {
        return ((Number) entities.createNativeQuery("select count(*) from trail_pending")
                        .getSingleResult())
                .longValue();
    }
}
