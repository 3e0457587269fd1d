package org.dragoman.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How many of the inputs that were once got wrong are got right: {@code language.jsonl} in a folder. */
final class FaultsBenchmark implements Benchmark {
    private static final String FILE = "language.jsonl";

    @Override
    public String name() {
        return "faults";
    }

    @Override
    public String usage() {
        return "FOLDER";
    }

    @Override
    public String purpose() {
        return "asks the questions of FOLDER/" + FILE
                + " to segmentation, checks and terms, and shows the wrong answers";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws IOException {
        if (arguments.size() != 1) {
            throw new IllegalArgumentException("Usage: ./dragoman bench faults " + usage());
        }
        var file = Path.of(arguments.get(0)).resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(file.toAbsolutePath() + " is no file.");
        }
        QuestionSample.score(file, new ScorePrinter(out, true));
    }
}
