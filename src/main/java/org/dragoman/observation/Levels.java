package org.dragoman.observation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks for all levels together, when somebody looks at the figures and not oftener than every few seconds. */
@ApplicationScoped
class Levels {
    private static final long FRESH = Duration.ofSeconds(5).toNanos();

    private final List<Level> levels;
    private final MeterRegistry figures;
    private Map<String, Long> seen = Map.of();
    private long seenAt = System.nanoTime() - FRESH;

    @Inject
    Levels(@All List<Level> levels, MeterRegistry figures) {
        this.levels = levels;
        this.figures = figures;
    }

    void show(@Observes StartupEvent start) {
        levels.forEach(level -> Gauge.builder(level.name(), () -> now(level))
                .description(level.description())
                .register(figures));
    }

    /** Not a number while the database is away. */
    private synchronized double now(Level level) {
        if (System.nanoTime() - seenAt >= FRESH) {
            seen = ask();
            seenAt = System.nanoTime();
        }
        var known = seen.get(level.name());
        return known == null ? Double.NaN : known;
    }

    private Map<String, Long> ask() {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var answers = new HashMap<String, Long>();
                levels.forEach(level -> answers.put(level.name(), level.now()));
                return answers;
            });
        } catch (RuntimeException e) {
            return Map.of();
        }
    }
}
