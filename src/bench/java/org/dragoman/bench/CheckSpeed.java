package org.dragoman.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.check.Check;
import org.dragoman.check.Checks;
import org.dragoman.check.Pair;
import org.dragoman.testsupport.SampleStatement;

/** How long all checks of one segment take, over every segment of the samples in every pair of languages. */
final class CheckSpeed {
    private static final int ROUNDS = 20;

    private CheckSpeed() {}

    static void print(PrintStream out) {
        var pairs = SampleStatement.all().stream().flatMap(CheckSpeed::pairs).toList();
        times(pairs);
        var times = times(pairs);
        var ofPairs = Arrays.stream(Check.values()).filter(c -> c.example().isPresent());
        out.printf("All %d checks of one segment%n", ofPairs.count());
        out.printf(
                Locale.ROOT,
                "  median %.3f ms, p95 %.3f ms, of CPU time, %,d measured%n",
                millis(times, 0.5),
                millis(times, 0.95),
                times.length);
    }

    private static Stream<Pair> pairs(SampleStatement statement) {
        var languages = statement.texts().keySet();
        return languages.stream()
                .flatMap(from ->
                        languages.stream().filter(to -> to != from).flatMap(to -> statement.pairs(from, to).stream()));
    }

    /** In nanoseconds, ascending. */
    private static long[] times(List<Pair> pairs) {
        var checks = Checks.all();
        var times = new long[ROUNDS * pairs.size()];
        for (var i = 0; i < times.length; i++) {
            var start = CpuTime.nanos();
            checks.of(pairs.get(i % pairs.size()));
            times[i] = CpuTime.nanos() - start;
        }
        Arrays.sort(times);
        return times;
    }

    private static double millis(long[] times, double share) {
        return times[(int) (share * (times.length - 1))] / 1e6;
    }
}
