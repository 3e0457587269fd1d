package org.dragoman.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Something to be measured by {@code ./dragoman bench NAME}. */
interface Benchmark {
    String name();

    /** The arguments, as a usage line shows them. */
    String usage();

    /** What it measures, in one line. */
    String purpose();

    /** @throws IllegalArgumentException if the arguments are not as {@link #usage} says; the message is for the user */
    void run(List<String> arguments, PrintStream out) throws IOException;
}
