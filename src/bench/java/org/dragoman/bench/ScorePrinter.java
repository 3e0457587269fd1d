package org.dragoman.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dragoman.language.Language;

/** Prints the outcomes of a gold sample: a row for each language, one for all, and the same without the hard cases. */
record ScorePrinter(PrintStream out, boolean withFailures) {

    /** @param columns the names of the outcomes' shares, then of their tallies */
    void print(String title, List<String> columns, List<Outcome> outcomes) {
        out.println(title);
        Arrays.stream(Language.values())
                .forEach(l -> rows(
                        l.tag(),
                        columns,
                        outcomes.stream().filter(o -> o.language() == l).toList()));
        rows("all", columns, outcomes);
        if (withFailures) {
            outcomes.stream()
                    .filter(Predicate.not(Outcome::isExact))
                    .forEach(o -> out.println("  ✗ " + o.id() + " " + o.explanation()));
        }
        out.println();
    }

    void print(Map<String, Tally> byCheck) {
        byCheck.forEach((check, t) -> out.printf(
                Locale.ROOT,
                "  %-16s right %3d   false %3d   missed %3d%n",
                check,
                t.hits(),
                t.falseAlarms(),
                t.misses()));
        out.println();
    }

    private void rows(String group, List<String> columns, List<Outcome> outcomes) {
        var easy = outcomes.stream().filter(o -> !o.hard()).toList();
        row(group, columns, outcomes);
        if (easy.size() < outcomes.size()) {
            row("  without hard", columns, easy);
        }
    }

    private void row(String group, List<String> columns, List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return;
        }
        var figures = new ArrayList<>();
        var first = outcomes.get(0);
        for (var i = 0; i < first.shares().size(); i++) {
            var column = i;
            figures.add(outcomes.stream().map(o -> o.shares().get(column)).reduce(Share.NONE, Share::plus));
        }
        for (var i = 0; i < first.tallies().size(); i++) {
            var column = i;
            figures.add(outcomes.stream().map(o -> o.tallies().get(column)).reduce(Tally.NONE, Tally::plus));
        }
        out.printf("  %-16s%s%n", group, String.join("   ", named(columns, figures)));
    }

    private static List<String> named(List<String> columns, List<Object> figures) {
        return IntStream.range(0, figures.size())
                .mapToObj(i -> columns.get(i) + " " + figures.get(i))
                .toList();
    }
}
