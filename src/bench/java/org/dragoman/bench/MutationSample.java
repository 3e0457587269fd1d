package org.dragoman.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.check.Checks;
import org.dragoman.check.Finding;
import org.dragoman.check.Pair;
import org.dragoman.check.Severity;
import org.dragoman.testsupport.SampleStatement;

/** How many slips, made by chance in good translations, the checks find, and how many good translations they stop. */
record MutationSample(PrintStream out, boolean withFailures) {
    private static final long SEED = 20140624;
    private static final Checks CHECKS = Checks.all();

    /** The project's own finished translations, and those in a folder. */
    void print(Path folder) throws IOException {
        var own =
                SampleStatement.all().stream().flatMap(s -> s.pairs().stream()).toList();
        print("Finished translations of the sample statements", own);
        print("Translations in " + folder, ParallelTexts.pairs(folder));
    }

    private void print(String title, List<Pair> pairs) {
        out.println(title + ", " + pairs.size() + " pairs");
        var stopped = new ArrayList<String>();
        var good = pairs.stream().filter(p -> !isStopped(p, stopped)).toList();
        out.printf("  %-24s%s%n", "stopped as they are", new Share(stopped.size(), pairs.size()));
        stopped.forEach(this::printFailure);
        for (var mutation : Mutation.values()) {
            print(mutation, good);
        }
        out.println();
    }

    private static boolean isStopped(Pair pair, List<String> stopped) {
        var errors = CHECKS.of(pair).stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .map(MutationSample::id)
                .collect(Collectors.joining(", "));
        if (!errors.isEmpty()) {
            stopped.add(errors + " | " + pair.source() + " | " + pair.target());
        }
        return !errors.isEmpty();
    }

    private void print(Mutation mutation, List<Pair> pairs) {
        var random = new Random(SEED);
        var missed = new ArrayList<String>();
        var found = Share.NONE;
        for (var pair : pairs) {
            var slip =
                    isRaised(mutation, pair) ? null : mutation.of(pair, random).orElse(null);
            if (slip != null) {
                var slipped = new Pair(pair.sourceLanguage(), pair.targetLanguage(), pair.source(), slip);
                var isFound = isRaised(mutation, slipped);
                found = found.plus(Share.of(isFound));
                if (!isFound) {
                    missed.add(pair.source() + " | " + slip);
                }
            }
        }
        out.printf(
                "  %-24s%s%n",
                "found, " + mutation.name().toLowerCase(Locale.ROOT).replace('_', ' '), found);
        missed.forEach(this::printFailure);
    }

    private void printFailure(String text) {
        if (withFailures) {
            out.println("    ✗ " + text);
        }
    }

    private static boolean isRaised(Mutation mutation, Pair pair) {
        Set<String> checks = mutation.checks();
        return CHECKS.of(pair).stream().map(MutationSample::id).anyMatch(checks::contains);
    }

    private static String id(Finding finding) {
        return finding.check().id();
    }
}
