package org.dragoman.testsupport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.check.Pair;
import org.dragoman.language.Span;
import org.dragoman.matching.Form;
import org.dragoman.matching.Judgement;
import org.dragoman.matching.Lexicon;
import org.dragoman.matching.Verdict;

/** The sample translations with each approved term in turn made wrong, wherever it stands in the segment. */
public final class WrongTerms {
    private static final List<Form> FORMS = GlossaryTable.forms(Path.of("glossary/glossary.csv"));
    private static final Lexicon LEXICON = Lexicon.of(FORMS);

    /** One translation with one concept made wrong in it. */
    public record Slip(Pair pair, String concept) {
        public boolean isFound() {
            return judge(pair).stream().anyMatch(j -> j.concept().equals(concept) && j.verdict() != Verdict.OK);
        }
    }

    private WrongTerms() {}

    public static List<Slip> slips(WrongTerm kind) {
        var slips = new ArrayList<Slip>();
        SampleStatement.all().stream().flatMap(s -> s.pairs().stream()).forEach(pair -> judge(pair)
                .forEach(judgement -> slip(pair, judgement, kind, slips)));
        return slips;
    }

    private static void slip(Pair pair, Judgement judgement, WrongTerm kind, List<Slip> slips) {
        LEXICON.occurrences(pair.target(), pair.targetLanguage()).stream()
                .filter(o -> o.span().equals(judgement.targetSpans().get(0)))
                .flatMap(o -> kind.insteadOf(o.form(), FORMS).stream())
                .map(wrong -> new Slip(replaced(pair, judgement.targetSpans(), wrong), judgement.concept()))
                .forEach(slips::add);
    }

    private static Pair replaced(Pair pair, List<Span> spans, String wrong) {
        var target = new StringBuilder(pair.target());
        for (var i = spans.size() - 1; i >= 0; i--) {
            target.replace(spans.get(i).start(), spans.get(i).end(), wrong);
        }
        return new Pair(pair.sourceLanguage(), pair.targetLanguage(), pair.source(), target.toString());
    }

    private static List<Judgement> judge(Pair pair) {
        return LEXICON.judge(pair.sourceLanguage(), pair.source(), pair.targetLanguage(), pair.target());
    }
}
