package org.dragoman.inspection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.check.CheckCatalogue;
import org.dragoman.check.Finding;

/**
 * How the findings of one statement are taken: with the severities of the organisation, and without the checks that are
 * switched off. Immutable.
 */
public record Grading(Map<String, Grade> chosen, Set<String> off) {
    /** Every check with the severity of its own. */
    public static final Grading DEFAULT = new Grading(Map.of(), Set.of());

    public Grading {
        chosen = Map.copyOf(chosen);
        off = Set.copyOf(off);
    }

    /** How a check is taken; a limit of the check outweighs whatever is stored. */
    public Grade of(String check) {
        var limit = Limit.of(check);
        if (off.contains(check) && !limit.isFixed()) {
            return Grade.OFF;
        }
        var own = Grade.of(CheckCatalogue.severityOf(check));
        var grade = chosen.getOrDefault(check, own);
        return limit.allows(grade) ? grade : own;
    }

    /** The findings of the checks that are on, with the severities that they are to have. */
    public List<Finding> taken(List<Finding> findings) {
        return findings.stream()
                .flatMap(f -> of(f.check()).severity().map(f::withSeverity).stream())
                .toList();
    }
}
