package org.dragoman.bound;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What the work of a thread may cost. Whoever works in steps says so at each of them, at the latest after some
 * milliseconds, and whoever keeps what strangers have sent says how much; where no budget is set on the thread that does
 * nothing. No thread is ever stopped from outside: so libraries get their input as {@link Watched}.
 *
 * <p>A budget belongs to one thread.
 */
public final class Budget {
    private static final ThreadLocal<Budget> OF_THREAD = new ThreadLocal<>();

    private final @Nullable Budget outer = OF_THREAD.get();
    private final LongSupplier clock;
    private final BooleanSupplier abandoned;
    private final long end;
    private long room;

    private Budget(Limits limits, LongSupplier clock, BooleanSupplier abandoned) {
        this.clock = clock;
        this.abandoned = abandoned;
        this.end = clock.getAsLong() + limits.time().toNanos();
        this.room = limits.things();
    }

    /**
     * How much it may cost.
     *
     * @param things that are kept of what was sent, such as paragraphs, codes and cells
     */
    public record Limits(Duration time, long things) {
        /** Limits of time alone. */
        public Limits(Duration time) {
            this(time, Long.MAX_VALUE);
        }
    }

    /** Some work, with what may go wrong in it. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T done() throws E;
    }

    /**
     * Does some work within limits, and within those that the thread has already.
     *
     * @param abandoned whether nobody waits for it any more
     * @throws Overrun if it has been broken off
     */
    public static <T, E extends Exception> T within(Limits limits, BooleanSupplier abandoned, Work<T, E> work)
            throws E {
        return within(limits, System::nanoTime, abandoned, work);
    }

    /** The same by a clock of nanoseconds that need not be those of the machine. */
    static <T, E extends Exception> T within(
            Limits limits, LongSupplier clock, BooleanSupplier abandoned, Work<T, E> work) throws E {
        return new Budget(limits, clock, abandoned).over(work);
    }

    private <T, E extends Exception> T over(Work<T, E> work) throws E {
        OF_THREAD.set(this);
        try {
            return work.done();
        } finally {
            if (outer == null) {
                OF_THREAD.remove();
            } else {
                OF_THREAD.set(outer);
            }
        }
    }

    /** The work of this thread takes a step, if it may go on. */
    public static void step() {
        for (var budget = OF_THREAD.get(); budget != null; budget = budget.outer) {
            budget.look();
        }
    }

    /** It keeps so many things of what was sent, if there is room for them. */
    public static void keep(int things) {
        for (var budget = OF_THREAD.get(); budget != null; budget = budget.outer) {
            budget.room -= things;
            if (budget.room < 0) {
                throw new Overrun(Overrun.Reason.MEMORY);
            }
        }
    }

    private void look() {
        if (clock.getAsLong() - end > 0) {
            throw new Overrun(Overrun.Reason.TIME);
        }
        if (Thread.currentThread().isInterrupted() || abandoned.getAsBoolean()) {
            throw new Overrun(Overrun.Reason.ABANDONED);
        }
    }
}
