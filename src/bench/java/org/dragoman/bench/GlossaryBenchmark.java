package org.dragoman.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.dragoman.language.Language;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How long it takes to find the terms of a segment, beside other matchers, and what the lexicon costs. */
final class GlossaryBenchmark implements Benchmark {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final String ALONE = "--alone";

    @Override
    public String name() {
        return "glossary";
    }

    @Override
    public String usage() {
        return "[" + ALONE + "]";
    }

    @Override
    public String purpose() {
        return "times the matching of terms in a segment of 30 words, with its peers unless " + ALONE;
    }

    @Override
    public void run(List<String> arguments, PrintStream out) {
        if (!List.of(ALONE).containsAll(arguments)) {
            throw new IllegalArgumentException("Usage: ./dragoman bench glossary " + usage());
        }
        // JMH takes one run a machine for granted
        System.setProperty("jmh.ignoreLock", "true");
        out.println("Microseconds to find the terms of a segment of 30 words, by the concepts of the glossary");
        out.printf(
                Locale.ROOT,
                "  %-24s%,10d%,10d%,10d   largest : smallest%n",
                "",
                SIZES.get(0),
                SIZES.get(1),
                SIZES.get(2));
        for (var matcher : arguments.isEmpty() ? TermMatcher.values() : new TermMatcher[] {TermMatcher.DRAGOMAN}) {
            for (var language : Language.values()) {
                row(out, matcher, language);
            }
        }
        LexiconCost.print(out);
    }

    private static void row(PrintStream out, TermMatcher matcher, Language language) {
        var times = SIZES.stream().map(size -> micros(matcher, language, size)).toList();
        out.printf(
                Locale.ROOT,
                "  %-21s %s%,10.1f%,10.1f%,10.1f   %.2f%n",
                matcher,
                language,
                times.get(0),
                times.get(1),
                times.get(2),
                times.get(2) / times.get(0));
    }

    private static double micros(TermMatcher matcher, Language language, int concepts) {
        var options = new OptionsBuilder()
                .include(MatchingTime.class.getName())
                .param("matcher", matcher.name())
                .param("language", language.name())
                .param("concepts", String.valueOf(concepts))
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            return new Runner(options).runSingle().getPrimaryResult().getScore();
        } catch (RunnerException e) {
            throw new IllegalStateException("JMH cannot run", e);
        }
    }
}
