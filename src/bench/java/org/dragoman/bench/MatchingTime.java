package org.dragoman.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.dragoman.language.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time to find the terms of one segment of thirty words; each call takes the next of many segments. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class MatchingTime {
    private static final int SEGMENTS = 256;

    @Param
    Language language;

    @Param({"1000", "10000", "100000"})
    int concepts;

    @Param
    TermMatcher matcher;

    private List<String> segments;
    private ToIntFunction<String> terms;
    private int next;

    @Setup
    public void fill() {
        segments = SyntheticGlossary.segments(language, SEGMENTS);
        terms = matcher.of(language, SyntheticGlossary.forms(language, concepts));
    }

    @Benchmark
    public int segment() {
        return terms.applyAsInt(segments.get(next++ % SEGMENTS));
    }
}
