package org.dragoman.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.Lexicon;

/** What it costs to build and to keep the lexicon of a large glossary: time, and bytes beyond the forms themselves. */
record LexiconCost(double seconds, long bytes) {
    private static final int CONCEPTS = 100_000;

    static void print(PrintStream out) {
        out.printf(Locale.ROOT, "%nThe lexicon of %,d concepts, built%n", CONCEPTS);
        for (var language : Language.values()) {
            print(out, language.tag(), SyntheticGlossary.forms(language, CONCEPTS));
        }
        var all = Stream.of(Language.values())
                .flatMap(l -> SyntheticGlossary.forms(l, CONCEPTS).stream())
                .toList();
        print(out, "all four", all);
    }

    private static void print(PrintStream out, String label, List<Form> forms) {
        var cost = of(forms);
        out.printf(
                Locale.ROOT,
                "  %-10s %,8d forms  %6.2f s  %5d bytes a concept%n",
                label,
                forms.size(),
                cost.seconds,
                cost.bytes / CONCEPTS);
    }

    private static LexiconCost of(List<Form> forms) {
        var before = used();
        var start = CpuTime.nanos();
        var lexicon = Lexicon.of(forms);
        var seconds = (CpuTime.nanos() - start) / 1e9;
        var bytes = used() - before;
        // still in use, so that it is not collected before it is weighed
        lexicon.occurrences("", Language.EN);
        return new LexiconCost(seconds, bytes);
    }

    private static long used() {
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
