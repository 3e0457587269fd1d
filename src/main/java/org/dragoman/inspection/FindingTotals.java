package org.dragoman.inspection;

import java.util.List;
import org.dragoman.check.Severity;

/**
 * How much was found in a statement, waived errors left out.
 *
 * @param late how many finished translations have an open error: they cannot be released as they are
 */
public record FindingTotals(int errors, int warnings, int late) {

    static FindingTotals of(List<InspectedTranslation> places) {
        return new FindingTotals(count(places, Severity.ERROR), count(places, Severity.WARNING), (int)
                places.stream().filter(InspectedTranslation::isLate).count());
    }

    /** How many findings of a severity there are that nobody has waived. */
    static int count(List<InspectedTranslation> places, Severity severity) {
        return (int) places.stream()
                .flatMap(p -> p.found().stream())
                .filter(f -> !f.waived() && f.finding().severity() == severity)
                .count();
    }
}
