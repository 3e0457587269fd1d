package org.dragoman.bench;

import java.io.PrintStream;
import java.util.List;
import org.dragoman.fuzz.FuzzTally;
import org.dragoman.fuzz.FuzzedFormat;
import org.dragoman.fuzz.FuzzedFormats;

/** Whether anything that strangers send breaks what reads it, and what the dearest of it costs. */
final class FuzzBenchmark implements Benchmark {
    private static final int INPUTS = 10_000;

    @Override
    public String name() {
        return "fuzz";
    }

    @Override
    public String usage() {
        return "[--inputs 10000] [--seed N]";
    }

    @Override
    public String purpose() {
        return "reads so many broken files and calls of every format, and tells which are not refused as they should be";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) {
        long inputs = Numbers.after("--inputs", INPUTS, arguments);
        long seed = Numbers.after("--seed", System.nanoTime() & 0xFFFF, arguments);
        var formats = FuzzedFormats.all();
        out.printf("%d inputs, seed %d%n%n", inputs, seed);
        out.printf(
                "%-22s %8s %8s %8s %8s %12s %12s%n",
                "format", "inputs", "accepted", "refused", "failures", "longest CPU", "most memory");
        for (int i = 0; i < formats.size(); i++) {
            print(formats.get(i), share(inputs, i, formats.size()), seed, out);
        }
    }

    private static long share(long all, int part, int parts) {
        return all * (part + 1) / parts - all * part / parts;
    }

    private static void print(FuzzedFormat format, long inputs, long seed, PrintStream out) {
        var tally = new FuzzTally(format, seed);
        for (int i = 0; i < inputs; i++) {
            tally.take(i);
        }
        out.printf(
                "%-22s %8d %8d %8d %8d %9d ms %9d MB%n",
                format.name(),
                tally.inputs(),
                tally.accepted(),
                tally.refused(),
                tally.failures().size(),
                tally.milliseconds(),
                tally.megabytes());
        tally.failures().forEach(failure -> out.println("    " + failure));
    }
}
