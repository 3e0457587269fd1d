package org.dragoman.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows down whoever guesses passwords: after five failures for a username within a quarter of an hour, every further
 * attempt fails until that quarter is over. Kept in memory, so each instance counts for itself and forgets at a restart.
 * Usernames that do not exist count too, so that nothing can be learnt from it. Safe for use by many threads.
 */
@ApplicationScoped
class FailedSignIns {
    private static final int ALLOWED = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    /** More usernames than this are never guessed at in earnest; the bound keeps the memory small. */
    private static final int REMEMBERED = 10_000;

    private record Failures(int count, Instant since) {
        boolean over(Instant now) {
            return !now.isBefore(since.plus(WINDOW));
        }
    }

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();
    private final InstantSource clock;

    FailedSignIns() {
        this(InstantSource.system());
    }

    FailedSignIns(InstantSource clock) {
        this.clock = clock;
    }

    boolean tooMany(String username) {
        var known = failures.get(folded(username));
        return known != null && !known.over(clock.instant()) && known.count() >= ALLOWED;
    }

    void add(String username) {
        var now = clock.instant();
        if (failures.size() >= REMEMBERED) {
            failures.values().removeIf(known -> known.over(now));
        }
        if (failures.size() < REMEMBERED || failures.containsKey(folded(username))) {
            failures.merge(
                    folded(username), new Failures(1, now), (known, first) -> known.over(now) ? first : more(known));
        }
    }

    private static Failures more(Failures known) {
        return new Failures(known.count() + 1, known.since());
    }

    void forget(String username) {
        failures.remove(folded(username));
    }

    private static String folded(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
