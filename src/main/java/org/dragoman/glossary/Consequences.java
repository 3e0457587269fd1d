package org.dragoman.glossary;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Tries a change of the glossary on the texts that there are, before it is made. It looks at the newest
 * {@value #MOST_ITEMS} items of each stock and names the first {@value #NAMED} passages that would be wrong.
 */
@ApplicationScoped
class Consequences {
    static final int MOST_ITEMS = 50_000;
    static final int NAMED = 200;
    private static final int BATCH = 500;

    private final Glossary glossary;
    private final List<Passages> stocks;

    @Inject
    Consequences(Glossary glossary, @All List<Passages> stocks) {
        this.glossary = glossary;
        this.stocks = stocks;
    }

    /** What a plan would do to all texts. */
    @Transactional
    Impact of(Plan plan) {
        return tried(plan, stocks);
    }

    /** What a plan would do to what is released. */
    @Transactional
    Impact ofReleased(Plan plan) {
        return tried(plan, stocks.stream().filter(Passages::areReleased).toList());
    }

    private Impact tried(Plan plan, List<Passages> looked) {
        if (plan.isEmpty() || looked.isEmpty()) {
            return Impact.NONE;
        }
        var forms = new Lazy<>(glossary::forms);
        var trial = new Trial(
                touched(plan),
                new Lazy<>(glossary::lexicon),
                new Lazy<>(() -> Lexicon.of(plan.applyTo(forms.get()))),
                NAMED);
        boolean complete = true;
        for (var stock : looked) {
            complete &= look(stock, trial);
        }
        return trial.impact(complete);
    }

    /** The forms of the concepts in question, as they are and as they would be. */
    private static List<Form> touched(Plan plan) {
        var present = plan.keys().size() > BATCH
                ? Concept.enforced().stream().filter(c -> plan.keys().contains(c.key()))
                : Concept.withKeys(plan.keys()).stream();
        var old = present.flatMap(c -> Definition.of(c).forms().stream());
        return Stream.concat(old, plan.forms().stream()).distinct().toList();
    }

    private static boolean look(Passages stock, Trial trial) {
        long before = Passages.NEWEST;
        for (int seen = 0; seen < MOST_ITEMS; seen += BATCH) {
            var batch = stock.read(before, BATCH);
            batch.passages().forEach(trial::look);
            before = batch.last();
            if (before == 0) {
                return true;
            }
        }
        return false;
    }

    /** What is made when it is first asked for. */
    private static final class Lazy<T> implements Supplier<T> {
        private final Supplier<T> source;
        private final List<T> made = new ArrayList<>(1);

        Lazy(Supplier<T> source) {
            this.source = source;
        }

        @Override
        public T get() {
            if (made.isEmpty()) {
                made.add(source.get());
            }
            return made.get(0);
        }
    }
}
