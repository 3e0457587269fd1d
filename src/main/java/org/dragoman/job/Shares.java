package org.dragoman.job;

import io.quarkus.panache.common.Parameters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.segment.ReadingOrder;
import org.dragoman.statement.Statement;

/**
 * How the jobs of a statement are shared out.
 *
 * @param segments how many segments the statement has
 */
record Shares(int segments, Map<Language, List<Share>> byLanguage) {
    private record Held(Language language, long segment, String name) {}

    static Shares of(Statement statement) {
        var order = ReadingOrder.of(statement);
        var held = JobLines.rows(
                "select t.language, l.id, a.displayName from Translation t join t.assignee a"
                        + " join LivingSegment l on l.id = t.segment.id where l.statement = :statement order by l.paragraph, l.place",
                Held.class,
                Parameters.with("statement", statement));
        var byLanguage = held.stream()
                .collect(Collectors.groupingBy(
                        Held::language,
                        Collectors.mapping(
                                h -> new Share.Held(order.number(h.segment()), h.name()),
                                Collectors.collectingAndThen(Collectors.toList(), Share::of))));
        return new Shares(order.size(), byLanguage);
    }
}
