package org.dragoman.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The clock of what runs on one thread: it stands still while other work has the processor. */
final class CpuTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuTime() {}

    static long nanos() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
