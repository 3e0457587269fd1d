package org.dragoman.job;

import io.quarkus.panache.common.Parameters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.language.Language;

/**
 * How the jobs of a statement are shared out.
 *
 * @param segments how many segments the statement has
 */
record Shares(int segments, Map<Language, List<Share>> byLanguage) {
    private record Held(Language language, long segment, String name) {}

    static Shares of(long statement) {
        var at = Parameters.with("statement", statement);
        var ids = JobLines.rows(
                "select s.id from Segment s join s.paragraph p where p.revision.statement.id = :statement and s.removedIn is null"
                        + " order by p.revision.number, p.ordinal, s.ordinal",
                Long.class,
                at);
        var numbers = IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, i -> i + 1));
        var held = JobLines.rows(
                "select t.language, s.id, a.displayName from Translation t join t.assignee a"
                        + " join t.segment s join s.paragraph p where p.revision.statement.id = :statement and s.removedIn is null"
                        + " order by p.revision.number, p.ordinal, s.ordinal",
                Held.class,
                at);
        var byLanguage = held.stream()
                .collect(Collectors.groupingBy(
                        Held::language,
                        Collectors.mapping(
                                h -> new Share.Held(numbers.getOrDefault(h.segment(), 0), h.name()),
                                Collectors.collectingAndThen(Collectors.toList(), Share::of))));
        return new Shares(ids.size(), byLanguage);
    }
}
