package org.dragoman.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The editions whose embargo has yet to end, or has just ended. */
final class ScheduledEditions {
    private ScheduledEditions() {}

    /** Those whose embargo has ended, the longest due first. */
    static List<Long> dueAt(Instant now) {
        return Edition.getEntityManager()
                .createQuery(
                        "select e.id from Edition e where e.state = SCHEDULED and e.embargoUntil <= ?1"
                                + " order by e.embargoUntil",
                        Long.class)
                .setParameter(1, now)
                .getResultList();
    }

    /** One of them, locked until the transaction ends; none when someone else has it locked or released it. */
    static Optional<Edition> locked(long id) {
        List<?> free = Edition.getEntityManager()
                .createNativeQuery(
                        "select id from edition where id = ?1 and state = 'SCHEDULED' for update skip locked")
                .setParameter(1, id)
                .getResultList();
        return free.isEmpty() ? Optional.empty() : Edition.withId(id);
    }
}
