package org.dragoman.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All checks of a translation, in a fixed order. Immutable and thread-safe. */
public final class Checks {
    private static final Empty EMPTY = new Empty();
    private static final List<TextCheck> ALL = List.of(
            EMPTY,
            new Untranslated(),
            new NumMismatch(),
            new NumCalendar(),
            new Tags(),
            new TagOrder(),
            new Urls(),
            new WrongScript(),
            new Brackets(),
            new Quotes(),
            new BidiCtrl(),
            new EndPunct(),
            new PunctScript(),
            new SpacePunct(),
            new FrNbsp(),
            new DoubleWord(),
            new DoubleSpace(),
            new EdgeSpace(),
            new DigitSystem(),
            new LetterForms(),
            new Zwnj(),
            new Tatweel(),
            new MixedDir(),
            new Length());

    private static final Checks CHECKS = new Checks();

    private Checks() {}

    /** Every check, with the severity of its own. */
    public static Checks all() {
        return CHECKS;
    }

    /** The ids of all checks, in their order. */
    public static List<String> ids() {
        return ALL.stream().map(Check::id).toList();
    }

    static Severity severityOf(String id) {
        return ALL.stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no check " + id + "; there are " + ids()))
                .severity();
    }

    /**
     * All findings in the pair, check by check. A target that says nothing has that one finding only, and a fix is
     * offered only if the text with it has one finding less of its check and no more of any other.
     */
    public List<Finding> of(Pair pair) {
        var found = raw(pair);
        var counts = counts(found);
        return found.stream()
                .map(f -> f.fix() == null || isSafe(f, pair, counts) ? f : f.withoutFix())
                .toList();
    }

    private List<Finding> raw(Pair pair) {
        var texts = new PairTexts(pair);
        if (texts.isTargetMissing()) {
            return EMPTY.findings(texts);
        }
        var found = new ArrayList<Finding>();
        ALL.forEach(c -> found.addAll(c.findings(texts)));
        return found;
    }

    private boolean isSafe(Finding finding, Pair pair, Map<String, Long> before) {
        var fix = finding.fix();
        if (fix == null) {
            return false;
        }
        var after = counts(raw(pair.withTarget(fix.applyTo(pair.target()))));
        return after.getOrDefault(finding.check(), 0L) < before.getOrDefault(finding.check(), 0L)
                && after.entrySet().stream().allMatch(e -> e.getValue() <= before.getOrDefault(e.getKey(), 0L));
    }

    private static Map<String, Long> counts(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::check, LinkedHashMap::new, Collectors.counting()));
    }
}
