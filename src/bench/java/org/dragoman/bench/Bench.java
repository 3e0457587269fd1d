package org.dragoman.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** {@code ./dragoman bench}: runs the benchmark that the first argument names, or lists them all. */
public final class Bench {
    private static final List<Benchmark> BENCHMARKS = List.of(
            new LanguageBenchmark(),
            new FaultsBenchmark(),
            new GlossaryBenchmark(),
            new WebBenchmark(),
            new EditionBenchmark(),
            new ArchiveBenchmark(),
            new FuzzBenchmark(),
            new ChaosBenchmark(),
            new AlignmentBenchmark(),
            new MutationBenchmark());
    /** EX_USAGE of sysexits.h. */
    private static final int WRONG_USAGE = 64;

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            list(out);
            return;
        }
        try {
            named(arguments[0]).run(Arrays.asList(arguments).subList(1, arguments.length), out);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.println();
            list(out);
            System.exit(WRONG_USAGE);
        }
    }

    private static Benchmark named(String name) {
        return BENCHMARKS.stream()
                .filter(b -> b.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no benchmark named " + name + "."));
    }

    private static void list(PrintStream out) {
        for (var benchmark : BENCHMARKS) {
            out.printf("./dragoman bench %s %s%n    %s%n", benchmark.name(), benchmark.usage(), benchmark.purpose());
        }
    }
}
