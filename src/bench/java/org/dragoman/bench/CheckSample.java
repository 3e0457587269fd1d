package org.dragoman.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.check.Checks;
import org.dragoman.check.Pair;
import org.dragoman.language.Language;

/** Translations, good and bad, and the checks that should raise a finding in them. */
final class CheckSample {
    private record Case(
            String id,
            Language sourceLang,
            Language targetLang,
            String source,
            String target,
            Set<String> expect,
            Set<String> allow,
            boolean hard) {}

    private static final Checks CHECKS = Checks.all();

    private CheckSample() {}

    static void score(Path folder, ScorePrinter printer) throws IOException {
        var cases = GoldFile.lines(folder.resolve("cases.jsonl"), Case.class);
        var outcomes = new ArrayList<Outcome>();
        var byCheck = new TreeMap<String, Tally>();
        for (var gold : cases) {
            var counted = counted(gold);
            outcomes.add(outcome(gold, counted));
            tallies(gold.expect(), counted).forEach((check, tally) -> byCheck.merge(check, tally, Tally::plus));
        }
        printer.print(
                "Checks, by language of the translation",
                List.of("exact", "good translations called bad", "findings"),
                outcomes);
        printer.print(byCheck);
    }

    /** The checks that raise a finding, without those that may raise one or not. */
    private static Set<String> counted(Case gold) {
        var pair = new Pair(gold.sourceLang(), gold.targetLang(), gold.source(), gold.target());
        return CHECKS.of(pair).stream()
                .map(f -> f.check().id())
                .filter(id -> gold.expect().contains(id) || !gold.allow().contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Outcome outcome(Case gold, Set<String> raised) {
        var calledBad = gold.expect().isEmpty() ? Share.of(!raised.isEmpty()) : Share.NONE;
        return new Outcome(
                gold.id(),
                gold.targetLang(),
                gold.hard(),
                List.of(Share.of(raised.equals(gold.expect())), calledBad),
                List.of(Tally.of(gold.expect(), raised)),
                gold.source() + " | " + gold.target() + " | expected " + gold.expect() + ", got " + raised);
    }

    private static Map<String, Tally> tallies(Set<String> expected, Set<String> raised) {
        var tallies = new HashMap<String, Tally>();
        var ids = new TreeSet<>(expected);
        ids.addAll(raised);
        ids.forEach(id -> tallies.put(id, Tally.of(only(id, expected), only(id, raised))));
        return tallies;
    }

    private static Set<String> only(String id, Set<String> ids) {
        return ids.contains(id) ? Set.of(id) : Set.of();
    }
}
