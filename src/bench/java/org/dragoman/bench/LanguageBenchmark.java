package org.dragoman.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How right segmentation, terms and checks are on gold samples, and how fast segmentation and checks are. */
final class LanguageBenchmark implements Benchmark {
    private static final String SPEED = "--speed";
    private static final String FAILURES = "--failures";
    private static final String TREEBANK = "--treebank";
    private static final String MUTATE = "--mutate";

    @Override
    public String name() {
        return "language";
    }

    @Override
    public String usage() {
        return "[FOLDER... [" + FAILURES + "]] [" + TREEBANK + " FOLDER] [" + MUTATE + " FOLDER] [" + SPEED + "]";
    }

    @Override
    public String purpose() {
        return "scores segmentation, terms and checks on gold samples, treebanks and the sample statements";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws IOException {
        var rest = new ArrayList<>(arguments);
        var treebank = rest.indexOf(TREEBANK);
        if (treebank >= 0 && treebank + 1 < rest.size()) {
            rest.remove(treebank);
            TreebankSample.print(Path.of(rest.remove(treebank)), out);
        }
        var mutate = rest.indexOf(MUTATE);
        if (mutate >= 0 && mutate + 1 < rest.size()) {
            rest.remove(mutate);
            new MutationSample(out, arguments.contains(FAILURES)).print(Path.of(rest.remove(mutate)));
        }
        if (rest.stream()
                .anyMatch(a -> a.startsWith("--") && !List.of(SPEED, FAILURES).contains(a))) {
            throw new IllegalArgumentException("Usage: ./dragoman bench language " + usage());
        }
        for (var folder : rest.stream().filter(a -> !a.startsWith("--")).toList()) {
            out.println(folder);
            score(Path.of(folder), new ScorePrinter(out, arguments.contains(FAILURES)));
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
