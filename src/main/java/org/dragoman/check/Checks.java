package org.dragoman.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All checks of a translation, in a fixed order. Immutable and thread-safe; build it once. */
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

    private final List<TextCheck> active;
    private final Map<String, Severity> severities;

    private Checks(List<TextCheck> active, Map<String, Severity> severities) {
        this.active = active;
        this.severities = Map.copyOf(severities);
    }

    /** Every check with the severity of its own. */
    public static Checks all() {
        return new Checks(ALL, Map.of());
    }

    /**
     * Every check but those switched off, some with another severity.
     *
     * @throws IllegalArgumentException if an id is not that of a check
     */
    public static Checks with(Map<String, Severity> severities, Set<String> off) {
        var ids = ids();
        for (var given : List.of(severities.keySet(), off)) {
            given.stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(id -> {
                throw new IllegalArgumentException("no check " + id + "; there are " + ids);
            });
        }
        return new Checks(ALL.stream().filter(c -> !off.contains(c.id())).toList(), severities);
    }

    /** The ids of all checks, in their order. */
    public static List<String> ids() {
        return ALL.stream().map(Check::id).toList();
    }

    /** The active checks, in their order. */
    public List<Check> active() {
        return List.copyOf(active);
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
                .map(f -> f.withSeverity(severities.getOrDefault(f.check(), f.severity())))
                .toList();
    }

    private List<Finding> raw(Pair pair) {
        var texts = new Texts(pair);
        if (texts.isTargetMissing()) {
            return active.contains(EMPTY) ? EMPTY.findings(texts) : List.of();
        }
        var found = new ArrayList<Finding>();
        active.forEach(c -> found.addAll(c.findings(texts)));
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
