package org.dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How long the compilers of a Java process have been at work, as Linux tells it of each thread (proc(5)). */
final class CompilerTime {
    private static final Path PROCESSES = Path.of("/proc");
    private static final long NANOS_A_TICK = 10_000_000;

    /** Of what follows the name of a thread: the ticks in the program and those in the system. */
    private static final List<Integer> TICKS = List.of(11, 12);

    private CompilerTime() {}

    /** Nothing where the system does not tell. */
    static long nanos(long process) throws IOException {
        var threads = PROCESSES.resolve(process + "/task");
        if (!Files.isDirectory(threads)) {
            return 0;
        }
        long ticks = 0;
        try (var all = Files.newDirectoryStream(threads)) {
            for (var thread : all) {
                ticks += ticks(thread);
            }
        }
        return ticks * NANOS_A_TICK;
    }

    private static long ticks(Path thread) {
        try {
            var told = Files.readString(thread.resolve("stat"));
            var after = told.substring(told.lastIndexOf(')') + 2).split(" ", -1);
            boolean compiles = told.contains(" Compiler");
            return compiles
                    ? TICKS.stream().mapToLong(i -> Long.parseLong(after[i])).sum()
                    : 0;
        } catch (IOException e) {
            // The thread has ended since it was listed.
            return 0;
        }
    }
}
