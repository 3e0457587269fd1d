package org.dragoman.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Slows down whoever guesses passwords, with a delay that grows with every failure; the right password is taken at the
 * end of it, so that nobody can lock anybody out.
 *
 * <p>Failures are counted for a place and a username together, for a place, and for a username. Who comes from a device
 * on which the account was signed in before, or from a place from which it was, waits for their own failures alone:
 * those of strangers do not concern them. Usernames that do not exist count too, so that nothing can be learnt from it.
 *
 * <p>Kept in memory, so each instance counts for itself and forgets at a restart. That is enough: what an attacker gains
 * by asking two instances is twice the attempts, while a shared table would let strangers write to the database as fast
 * as they can ask. Safe for use by many threads.
 */
@ApplicationScoped
class FailedSignIns {
    private static final Duration FIRST_DELAY = Duration.ofMillis(500);
    private static final int MOST_DOUBLINGS = 20;
    /** Failures older than this are forgiven. */
    private static final Duration WINDOW = Duration.ofHours(1);
    /** Of more than this, those that nobody has added to for longest are forgotten; the bound keeps the memory small. */
    private static final int REMEMBERED = 10_000;
    /** So many attempts from one place may wait at once; while it waits, each may hold a thread. */
    private static final int WAITING = 5;

    /** How many failures cost nothing, and what the delay grows to. */
    private enum Measure {
        OWN(5, Duration.ofSeconds(30)),
        /** One network may be behind it, so its innocent wait no longer than people do. */
        PLACE(30, Duration.ofSeconds(4)),
        USERNAME(15, Duration.ofSeconds(4));

        final int free;
        final Duration longest;

        Measure(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }

        Duration after(int failures) {
            int doublings = Math.min(failures - free, MOST_DOUBLINGS);
            var delay = doublings < 0 ? Duration.ZERO : FIRST_DELAY.multipliedBy(1L << doublings);
            return delay.compareTo(longest) > 0 ? longest : delay;
        }
    }

    private record Key(Measure measure, String of) {}

    /** @param busyUntil when the attempt that waits now will be looked at */
    private record Failures(int count, Instant last, Instant busyUntil) {}

    private final Map<Key, Failures> failures = bounded();
    private final Map<Key, Instant> succeeded = bounded();
    private final InstantSource clock;

    FailedSignIns() {
        this(InstantSource.system());
    }

    FailedSignIns(InstantSource clock) {
        this.clock = clock;
    }

    private static <K, V> Map<K, V> bounded() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.@Nullable Entry<K, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    /**
     * How long an attempt has to wait before its password is looked at.
     *
     * @return nothing where another one of the same kind, or many from that place, wait already: this one fails at once
     */
    synchronized Optional<Duration> delay(Attempt attempt) {
        var now = clock.instant();
        var own = of(key(Measure.OWN, attempt), now);
        if (own.busyUntil().isAfter(now)) {
            return Optional.empty();
        }
        var delay = keys(attempt)
                .map(key -> key.measure().after(of(key, now).count()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (delay.isZero()) {
            return Optional.of(delay);
        }
        if (waiting(attempt, now) >= WAITING) {
            return Optional.empty();
        }
        failures.put(key(Measure.OWN, attempt), new Failures(own.count(), own.last(), now.plus(delay)));
        return Optional.of(delay);
    }

    private long waiting(Attempt attempt, Instant now) {
        return failures.entrySet().stream()
                .filter(known -> known.getValue().busyUntil().isAfter(now))
                .filter(known -> known.getKey().of().startsWith(attempt.place() + " "))
                .count();
    }

    synchronized void add(Attempt attempt) {
        var now = clock.instant();
        keys(attempt).forEach(key -> failures.put(key, new Failures(of(key, now).count() + 1, now, now)));
    }

    /** The password was right: what went wrong before at that place was a slip of its owner. */
    synchronized void forget(Attempt attempt) {
        var own = key(Measure.OWN, attempt);
        failures.remove(own);
        succeeded.put(own, clock.instant());
    }

    /** By what an attempt is counted; strangers, by all. */
    private Stream<Key> keys(Attempt attempt) {
        var own = key(Measure.OWN, attempt);
        return attempt.known() || succeeded.containsKey(own)
                ? Stream.of(own)
                : Stream.of(own, key(Measure.PLACE, attempt), key(Measure.USERNAME, attempt));
    }

    private static Key key(Measure measure, Attempt attempt) {
        return new Key(
                measure,
                switch (measure) {
                    case OWN -> attempt.place() + " " + attempt.username();
                    case PLACE -> attempt.place();
                    case USERNAME -> attempt.username();
                });
    }

    private Failures of(Key key, Instant now) {
        var known = failures.get(key);
        return known == null || now.isAfter(known.last().plus(WINDOW)) ? new Failures(0, now, Instant.MIN) : known;
    }
}
