package org.dragoman.consequence;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.bound.Budget;

/**
 * Tries a change of the glossary on the texts that there are, before it is made. It looks at the newest
 * {@value #MOST_ITEMS} items of each stock and names the first {@value #NAMED} passages that would be wrong.
 */
@ApplicationScoped
public class Consequences {
    static final int MOST_ITEMS = 50_000;
    static final int NAMED = 200;
    private static final int BATCH = 500;

    private final List<Passages> stocks;

    @Inject
    Consequences(@All List<Passages> stocks) {
        this.stocks = stocks;
    }

    /** What a change would do to all texts. */
    @Transactional
    public Impact of(TermChange change) {
        return tried(change, stocks, NAMED);
    }

    /** Every released passage that a change would make wrong. */
    @Transactional
    List<Effect> harmsOfReleased(TermChange change) {
        return tried(change, released().toList(), Integer.MAX_VALUE).harms();
    }

    /** Those of some places that readers are shown, and not only keep, with the page on which each is corrected. */
    Map<String, String> current(Set<String> links) {
        return released()
                .flatMap(stock -> stock.current(links).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Stream<Passages> released() {
        return stocks.stream().filter(Passages::areReleased);
    }

    private static Impact tried(TermChange change, List<Passages> looked, int named) {
        if (change.isEmpty() || looked.isEmpty()) {
            return Impact.NONE;
        }
        var trial = new Trial(change, named);
        boolean complete = true;
        for (var stock : looked) {
            complete &= look(stock, trial);
        }
        return trial.impact(complete);
    }

    private static boolean look(Passages stock, Trial trial) {
        long before = Passages.NEWEST;
        for (int seen = 0; seen < MOST_ITEMS; seen += BATCH) {
            Budget.step();
            var batch = stock.read(before, BATCH);
            batch.passages().forEach(trial::look);
            before = batch.last();
            if (before == 0) {
                return true;
            }
        }
        return false;
    }
}
