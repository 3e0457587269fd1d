package org.dragoman.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Writes the audit trail, in the transaction of the deed itself: neither is there without the other. */
@ApplicationScoped
public class Trail {
    /** Who is named where no person asked: the scheduler, the first start. */
    public static final String DRAGOMAN = "dragoman";

    /** @param author the username of who did it */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String author, Deed deed) {
        new TrailEntry(Instant.now(), author, deed).persist();
    }
}
