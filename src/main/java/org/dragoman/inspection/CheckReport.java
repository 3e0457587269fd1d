package org.dragoman.inspection;

import java.util.List;

/**
 * A check as the API tells it.
 *
 * @param severity how the organisation takes it: {@code error}, {@code warning}, {@code info} or {@code off}
 * @param own the severity that it has unless another is chosen
 * @param choices the severities that can be chosen
 */
public record CheckReport(
        String check, String name, String meaning, String severity, String own, List<String> choices) {

    static CheckReport of(GradingPage.Row row) {
        return new CheckReport(
                row.id(),
                row.name(),
                row.meaning(),
                row.grade().key(),
                row.own().key(),
                row.grades().stream().map(Grade::key).toList());
    }
}
