package org.dragoman.database;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is built from the database, that changes seldom and that many ask for: kept in memory, and built anew
 * when its version number, a row of {@code snapshot_version}, has risen, on this instance or on another. Thread-safe.
 *
 * <p>Every transaction gets the version that it sees, and keeps to it. One that has changed the thing itself gets a build of its own at
 * each call, which nobody else is given. Of the many that ask for a new version the first builds it for all, and an
 * older version never takes the place of a newer one. All methods are to be called in a transaction.
 *
 * <p>Whatever changes the thing calls {@link #change} or {@link #changeFrom}, in its transaction and before anything
 * else: from there to the commit, changes come one after the other.
 */
public final class Snapshot<T> {
    /** How often a build starts over because the thing has changed meanwhile. */
    private static final int ATTEMPTS = 3;

    private record Built<T>(long number, T value) {}

    private final SnapshotVersions versions;
    private final String name;
    private final Supplier<T> build;
    private final Object building = new Object();
    private volatile @Nullable Built<T> shared;

    /**
     * @param name the row of {@code snapshot_version}
     * @param build reads the thing as the present transaction sees it, by queries for values: an entity that the
     *     transaction has loaded before would show an older state of itself
     */
    public Snapshot(EntityManager entities, String name, Supplier<T> build) {
        this.versions = new SnapshotVersions(entities);
        this.name = name;
        this.build = build;
    }

    /** The thing as the present transaction sees it. */
    public T get() {
        // Read before the number is, so that only a transaction with a snapshot of its own can find it too new.
        var known = shared;
        var seen = versions.seen(name);
        if (known != null && known.number > seen.number()) {
            seen = versions.seenAnew(name);
        }
        if (seen.isOwn()) {
            return build.get();
        }
        if (known != null && known.number == seen.number()) {
            return known.value;
        }
        if (known != null && known.number > seen.number()) {
            return versions.withoutWriting(build);
        }
        synchronized (building) {
            return builtForAll();
        }
    }

    /** A build of which the beginning may be older than the end is given to nobody but the one who asked for it. */
    private T builtForAll() {
        for (int attempt = 1; ; attempt++) {
            var known = shared;
            var before = versions.seenAnew(name);
            if (known != null && known.number == before.number()) {
                return known.value;
            }
            var value = versions.withoutWriting(build);
            boolean isWhole = versions.seenAnew(name).number() == before.number();
            if (isWhole && (known == null || known.number < before.number())) {
                shared = new Built<>(before.number(), value);
            }
            if (isWhole || attempt == ATTEMPTS) {
                return value;
            }
        }
    }

    /** The number of the version that the present transaction sees; it rises with every change. */
    public long number() {
        return versions.seen(name).number();
    }

    /** Says that the present transaction changes the thing; waits for others that do. */
    public void change() {
        versions.change(name);
    }

    /** The same where the change was decided on from a version; false, and no change, when there is a newer one. */
    public boolean changeFrom(long number) {
        return versions.changeFrom(name, number);
    }
}
