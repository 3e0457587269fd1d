package org.dragoman.testsupport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Names the ten test classes that took longest, when all have run. */
public final class SlowestClasses implements TestExecutionListener {
    private static final int SHOWN = 10;
    private static final double NANOSECONDS = 1e9;

    private record Duration(String name, double seconds) {}

    private final Map<TestIdentifier, Long> starts = new ConcurrentHashMap<>();
    private final List<Duration> durations = new ArrayList<>();

    @Override
    public void executionStarted(TestIdentifier test) {
        starts.put(test, System.nanoTime());
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        var seconds = (System.nanoTime() - starts.remove(test)) / NANOSECONDS;
        test.getSource()
                .filter(source -> source instanceof ClassSource)
                .map(source -> ((ClassSource) source).getClassName())
                .ifPresent(name -> durations.add(new Duration(name, seconds)));
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (durations.size() > SHOWN) {
            System.out.printf("%nThe slowest of %d test classes, in seconds:%n", durations.size());
            durations.stream()
                    .sorted(Comparator.comparingDouble(Duration::seconds).reversed())
                    .limit(SHOWN)
                    .forEach(d -> System.out.printf("%8.1f  %s%n", d.seconds(), d.name()));
        }
    }
}
