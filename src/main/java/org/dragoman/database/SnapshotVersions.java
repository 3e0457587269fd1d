package org.dragoman.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * The numbers of what is kept in memory of the database: the table {@code snapshot_version}. One statement reads them all,
 * and a transaction asks once: from then on it sees each thing as it was at that moment, unless it changes one itself.
 * All methods are to be called in a transaction. Thread-safe.
 */
final class SnapshotVersions {
    private static final String ALL =
            "select name, number, coalesce(xmin = pg_current_xact_id_if_assigned()::xid, false)"
                    + " from snapshot_version";

    /** What each transaction has seen: a session is born and ends with one. */
    private static final Map<SessionImplementor, Map<String, Seen>> SEEN =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final EntityManager entities;

    SnapshotVersions(EntityManager entities) {
        this.entities = entities;
    }

    /** @param isOwn whether the present transaction has made this version, which nobody else may see yet */
    record Seen(long number, boolean isOwn) {}

    /** The version that the present transaction goes by. */
    Seen seen(String name) {
        var known = SEEN.get(session());
        return known == null ? seenAnew(name) : of(name, known);
    }

    /** The version that is there now, which the present transaction goes by from here on. */
    Seen seenAnew(String name) {
        List<?> rows = entities.createNativeQuery(ALL)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        var all = new HashMap<String, Seen>();
        for (var row : rows) {
            var values = (Object[]) row;
            all.put((String) values[0], new Seen(((Number) values[1]).longValue(), (Boolean) values[2]));
        }
        SEEN.put(session(), all);
        return of(name, all);
    }

    private static Seen of(String name, Map<String, Seen> all) {
        return Objects.requireNonNull(all.get(name), name);
    }

    private SessionImplementor session() {
        return entities.unwrap(SessionImplementor.class);
    }

    void change(String name) {
        forget();
        entities.createNativeQuery("update snapshot_version set number = number + 1 where name = :name")
                .setParameter("name", name)
                .executeUpdate();
    }

    boolean changeFrom(String name, long number) {
        forget();
        return entities.createNativeQuery("update snapshot_version set number = number + 1"
                                + " where name = :name and number = :number")
                        .setParameter("name", name)
                        .setParameter("number", number)
                        .executeUpdate()
                == 1;
    }

    private void forget() {
        SEEN.remove(session());
    }

    /** Reads something: writing what the transaction holds back could wait for a transaction that waits for this. */
    <T> T withoutWriting(Supplier<T> reading) {
        var usual = entities.getFlushMode();
        entities.setFlushMode(FlushModeType.COMMIT);
        try {
            return reading.get();
        } finally {
            entities.setFlushMode(usual);
        }
    }
}
