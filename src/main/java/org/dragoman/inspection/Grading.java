package org.dragoman.inspection;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.check.Check;
import org.dragoman.check.Finding;
import org.dragoman.check.Severity;

/**
 * How the findings of one statement are taken: with the severities of the organisation, and without the checks that are
 * switched off. Immutable.
 */
public record Grading(Map<Check, Grade> chosen, Set<Check> off) {
    /** Every check with the severity of its own. */
    public static final Grading DEFAULT = new Grading(Map.of(), Set.of());

    public Grading {
        chosen = Map.copyOf(chosen);
        off = Set.copyOf(off);
    }

    /** A grading as it is stored, by ids: those of checks that there are no more are passed over. */
    static Grading stored(Map<String, Grade> chosen, Collection<String> off) {
        var grades = new EnumMap<Check, Grade>(Check.class);
        chosen.forEach((id, grade) -> Check.withId(id).ifPresent(check -> grades.put(check, grade)));
        var silent = EnumSet.noneOf(Check.class);
        off.forEach(id -> Check.withId(id).ifPresent(silent::add));
        return new Grading(grades, silent);
    }

    /** How a check is taken; a limit of the check outweighs whatever is stored. */
    public Grade of(Check check) {
        var limit = check.limit();
        if (off.contains(check) && !limit.isFixed()) {
            return Grade.OFF;
        }
        var own = Grade.of(check.severity());
        var grade = chosen.getOrDefault(check, own);
        return grade.isWithin(limit) ? grade : own;
    }

    /** The findings of the checks that are on, with the severities that they are to have. */
    public List<Finding> taken(List<Finding> findings) {
        return findings.stream()
                .flatMap(f -> of(f.check()).severity().map(s -> graded(f, s)).stream())
                .toList();
    }

    /** What a check itself takes for less than its findings usually are does not become more. */
    private static Finding graded(Finding finding, Severity severity) {
        var isLess = finding.severity().compareTo(finding.check().severity()) > 0;
        return isLess && finding.severity().compareTo(severity) > 0 ? finding : finding.withSeverity(severity);
    }
}
