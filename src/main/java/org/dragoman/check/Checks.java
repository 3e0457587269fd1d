package org.dragoman.check;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.bound.Budget;

/** All checks of a pair, in their fixed order. Immutable and thread-safe. */
public final class Checks {
    /** Trying a fix checks the whole text again. */
    private static final int MOST_FIXES = 100;

    private static final List<TextCheck> ALL =
            Arrays.stream(Check.values()).flatMap(c -> c.reading().stream()).toList();
    private static final List<TextCheck> OF_NOTHING =
            Check.EMPTY.reading().stream().toList();

    private static final Checks CHECKS = new Checks();

    private Checks() {}

    /** Every check, with the severity of its own. */
    public static Checks all() {
        return CHECKS;
    }

    /**
     * All findings in the pair, check by check. A target that says nothing has that one finding only, and a fix is
     * offered only if the text with it has one finding less of its check and no more of any other; after a hundred findings
     * there is nothing to be gained by mending one.
     */
    public List<Finding> of(Pair pair) {
        var found = raw(pair);
        var counts = counts(found);
        return Stream.concat(
                        found.stream()
                                .limit(MOST_FIXES)
                                .map(f -> f.fix() == null || isSafe(f, pair, counts) ? f : f.withoutFix()),
                        found.stream().skip(MOST_FIXES).map(Finding::withoutFix))
                .toList();
    }

    private static List<Finding> raw(Pair pair) {
        var texts = new PairTexts(pair);
        return (texts.isTargetMissing() ? OF_NOTHING : ALL)
                .stream().flatMap(c -> findings(c, texts).stream()).toList();
    }

    private static List<Finding> findings(TextCheck check, PairTexts texts) {
        Budget.step();
        return check.findings(texts);
    }

    private static boolean isSafe(Finding finding, Pair pair, Map<Check, Long> before) {
        var fix = finding.fix();
        if (fix == null) {
            return false;
        }
        var after = counts(raw(pair.withTarget(fix.applyTo(pair.target()))));
        return after.getOrDefault(finding.check(), 0L) < before.getOrDefault(finding.check(), 0L)
                && after.entrySet().stream().allMatch(e -> e.getValue() <= before.getOrDefault(e.getKey(), 0L));
    }

    private static Map<Check, Long> counts(List<Finding> findings) {
        return findings.stream()
                .collect(
                        Collectors.groupingBy(Finding::check, () -> new EnumMap<>(Check.class), Collectors.counting()));
    }
}
