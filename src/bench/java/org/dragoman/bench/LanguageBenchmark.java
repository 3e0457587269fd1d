package org.dragoman.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How right segmentation, terms and checks are on gold samples, and how fast segmentation and checks are. */
final class LanguageBenchmark implements Benchmark {
    private static final String SPEED = "--speed";
    private static final String FAILURES = "--failures";

    @Override
    public String name() {
        return "language";
    }

    @Override
    public String usage() {
        return "[FOLDER [" + FAILURES + "]] [" + SPEED + "]";
    }

    @Override
    public String purpose() {
        return "scores segmentation, terms and checks on the gold samples in FOLDER and on the sample statements";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws IOException {
        var folders = arguments.stream().filter(a -> !a.startsWith("--")).toList();
        var unknown = arguments.stream()
                .filter(a -> a.startsWith("--") && !List.of(SPEED, FAILURES).contains(a))
                .toList();
        if (folders.size() > 1 || !unknown.isEmpty()) {
            throw new IllegalArgumentException("Usage: ./dragoman bench language " + usage());
        }
        if (!folders.isEmpty()) {
            score(Path.of(folders.get(0)), new ScorePrinter(out, arguments.contains(FAILURES)));
        }
        SampleScores.print(out);
        if (arguments.contains(SPEED)) {
            SegmentationSpeed.print(out);
            CheckSpeed.print(out);
        }
    }

    private static void score(Path folder, ScorePrinter printer) throws IOException {
        var samples = List.of("segmentation", "terms", "qa");
        if (samples.stream().map(folder::resolve).noneMatch(Files::isDirectory)) {
            throw new IllegalArgumentException(
                    folder.toAbsolutePath() + " has none of the folders " + String.join(", ", samples) + ".");
        }
        SegmentationSample.score(folder.resolve("segmentation"), printer);
        TermSample.score(folder.resolve("terms"), printer);
        CheckSample.score(folder.resolve("qa"), printer);
    }
}
