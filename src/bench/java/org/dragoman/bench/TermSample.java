package org.dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.matching.Lexicon;
import org.dragoman.testsupport.GlossaryTable;

/** Translations, and what should be said of the names and terms in them. */
final class TermSample {
    private record Case(
            String id,
            Language sourceLang,
            Language targetLang,
            String source,
            String target,
            List<Expectation> expect,
            boolean hard) {}

    private record Expectation(String concept, String verdict) {}

    private static final String ABSENT = "not-in-source";
    private static final Set<String> PROBLEMS = Set.of("missing", "forbidden");

    private TermSample() {}

    static void score(Path folder, ScorePrinter printer) throws IOException {
        var glossary = folder.resolve("glossary.tsv");
        if (Files.exists(glossary)) {
            var lexicon = Lexicon.of(GlossaryTable.forms(glossary));
            printer.print(
                    "Terms, by language of the translation",
                    List.of("exact", "verdicts", "problems", "found in the source"),
                    GoldFile.lines(folder.resolve("cases.jsonl"), Case.class).stream()
                            .map(c -> outcome(c, lexicon))
                            .toList());
        }
    }

    private static Outcome outcome(Case gold, Lexicon lexicon) {
        var labelled = gold.expect().stream().collect(Collectors.toMap(Expectation::concept, Expectation::verdict));
        var expected = new HashMap<>(labelled);
        expected.values().removeIf(ABSENT::equals);
        var answered = verdicts(gold, lexicon);
        return new Outcome(
                gold.id(),
                gold.targetLang(),
                gold.hard(),
                List.of(Share.of(answered.equals(expected)), right(labelled, answered)),
                List.of(
                        Tally.of(problems(expected), problems(answered)),
                        Tally.of(expected.keySet(), answered.keySet())),
                gold.source() + " | " + gold.target() + " | expected " + expected + ", got " + answered);
    }

    private static Map<String, String> verdicts(Case gold, Lexicon lexicon) {
        return lexicon.judge(gold.sourceLang(), gold.source(), gold.targetLang(), gold.target()).stream()
                .collect(Collectors.toMap(
                        j -> j.concept(), j -> j.verdict().name().toLowerCase(Locale.ROOT)));
    }

    private static Share right(Map<String, String> labelled, Map<String, String> answered) {
        return labelled.entrySet().stream()
                .map(e -> Share.of(e.getValue().equals(answered.getOrDefault(e.getKey(), ABSENT))))
                .reduce(Share.NONE, Share::plus);
    }

    private static Set<Map.Entry<String, String>> problems(Map<String, String> verdicts) {
        var problems = new HashSet<>(verdicts.entrySet());
        problems.removeIf(e -> !PROBLEMS.contains(e.getValue()));
        return problems;
    }
}
