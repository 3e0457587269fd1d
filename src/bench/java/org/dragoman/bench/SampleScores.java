package org.dragoman.bench;

import java.io.PrintStream;
import java.util.List;
import org.dragoman.check.Checks;
import org.dragoman.check.Pair;
import org.dragoman.check.Severity;
import org.dragoman.matching.Lexicon;
import org.dragoman.matching.Verdict;
import org.dragoman.testsupport.GlossaryTable;
import org.dragoman.testsupport.SampleStatement;
import org.dragoman.testsupport.WrongTerm;
import org.dragoman.testsupport.WrongTerms;

/** What checks and terms say of the project's own finished translations, and of the same with wrong terms in them. */
final class SampleScores {
    private SampleScores() {}

    static void print(PrintStream out) {
        var pairs =
                SampleStatement.all().stream().flatMap(s -> s.pairs().stream()).toList();
        out.println("Finished translations of the sample statements");
        out.println("  called bad by a check       " + calledBadByCheck(pairs));
        out.println("  called bad by the glossary  " + calledBadByGlossary(pairs));
        for (var kind : WrongTerm.values()) {
            out.printf("  wrong terms found, %-13s%s%n", kind, found(kind));
        }
        out.println();
    }

    private static Share found(WrongTerm kind) {
        return WrongTerms.slips(kind).stream().map(s -> Share.of(s.isFound())).reduce(Share.NONE, Share::plus);
    }

    private static Share calledBadByCheck(List<Pair> pairs) {
        var checks = Checks.all();
        return pairs.stream()
                .map(p -> Share.of(checks.of(p).stream().anyMatch(f -> f.severity() != Severity.INFO)))
                .reduce(Share.NONE, Share::plus);
    }

    private static Share calledBadByGlossary(List<Pair> pairs) {
        var lexicon = GlossaryTable.starting();
        return pairs.stream().map(p -> Share.of(isCalledBad(p, lexicon))).reduce(Share.NONE, Share::plus);
    }

    private static boolean isCalledBad(Pair pair, Lexicon lexicon) {
        return lexicon.judge(pair.sourceLanguage(), pair.source(), pair.targetLanguage(), pair.target()).stream()
                .anyMatch(j -> j.verdict() != Verdict.OK);
    }
}
