package org.dragoman.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.bound.Overrun;
import org.dragoman.bound.Steps;
import org.dragoman.memory.Tmx;
import org.dragoman.statement.UnreadableDocument;
import org.dragoman.web.Refusal;

/** How many inputs of a format fared how, and what the dearest of them cost. */
public final class FuzzTally {
    /** Work that takes more steps than this for 200 kB does not end. */
    private static final long MOST_STEPS = 20_000_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final FuzzedFormat format;
    private final long fuzz;
    private final List<String> failures = new ArrayList<>();
    private int accepted;
    private int refused;
    private long nanoseconds;
    private long bytes;

    public FuzzTally(FuzzedFormat format, long fuzz) {
        this.format = format;
        this.fuzz = fuzz;
    }

    /** Reads one input, on this thread. */
    public void take(int number) {
        var input = format.input(fuzz, number);
        long cpu = THREADS.getCurrentThreadCpuTime();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        try {
            Steps.of(() -> read(input, number), MOST_STEPS);
        } catch (Overrun e) {
            fail(number, e);
        }
        nanoseconds = Math.max(nanoseconds, THREADS.getCurrentThreadCpuTime() - cpu);
        bytes = Math.max(bytes, THREADS.getCurrentThreadAllocatedBytes() - allocated);
    }

    private void read(byte[] input, int number) {
        try {
            format.reading().read(input);
            accepted++;
        } catch (Overrun e) {
            throw e;
        } catch (Refusal | Tmx.Unreadable | JsonProcessingException e) {
            refused++;
        } catch (UnreadableDocument e) {
            if (e.reason() == UnreadableDocument.Reason.TOO_SLOW) {
                fail(number, e);
            } else {
                refused++;
            }
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            fail(number, e);
        }
    }

    private void fail(int number, Throwable problem) {
        var own = Arrays.stream(problem.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.dragoman"))
                .limit(3)
                .toList();
        failures.add("%s %d of seed %d: %s %s".formatted(format.name(), number, fuzz, problem, own));
    }

    public List<String> failures() {
        return failures;
    }

    public int inputs() {
        return accepted + refused + failures.size();
    }

    public int accepted() {
        return accepted;
    }

    public int refused() {
        return refused;
    }

    /** The CPU time of the one that took longest. */
    public long milliseconds() {
        return nanoseconds / 1_000_000;
    }

    /** All that was allocated for the one that took most. */
    public long megabytes() {
        return bytes >> 20;
    }
}
