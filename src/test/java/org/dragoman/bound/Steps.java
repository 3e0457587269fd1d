package org.dragoman.bound;

import java.time.Duration;
import java.util.function.LongSupplier;

/** What work costs in steps, whatever the speed of the machine: a clock that ticks when it is looked at. */
public final class Steps implements LongSupplier {
    private long count = -1;

    private Steps() {}

    @Override
    public long getAsLong() {
        return ++count;
    }

    /**
     * How many steps some work takes.
     *
     * @param most that it may take
     * @throws Overrun if they were not enough
     */
    public static long of(Runnable work, long most) {
        var steps = new Steps();
        return Budget.within(new Budget.Limits(Duration.ofNanos(most)), steps, () -> false, () -> {
            work.run();
            return steps.count;
        });
    }
}
