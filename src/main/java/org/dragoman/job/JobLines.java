package org.dragoman.job;

import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.account.Account;
import org.dragoman.job.JobLine.Key;
import org.dragoman.language.Language;
import org.dragoman.translation.State;
import org.jspecify.annotations.Nullable;

/** Reads many jobs in few queries. */
final class JobLines {
    private static final String LINES =
            "select new org.dragoman.job.JobLine(j.id, j.statement.id, j.language, t.username, t.displayName,"
                    + " r.username, r.displayName, j.deadline, j.note, j.optional, j.version)"
                    + " from Job j join j.translator t join j.reviewer r ";

    private record Count(
            long statement,
            Language language,
            State state,
            long number,
            Instant changedAt,
            @Nullable Instant releasedAt) {

        Key key() {
            return new Key(statement, language);
        }

        boolean released() {
            return releasedAt != null && !changedAt.isAfter(releasedAt);
        }
    }

    private record Holder(long statement, Language language, String name) {}

    private JobLines() {}

    static List<JobLine> of(Collection<Long> statements) {
        return lines("where j.statement.id in :statements", Parameters.with("statements", statements));
    }

    static List<JobLine> all() {
        return lines("", new Parameters());
    }

    /** The jobs in which an account has a part, as translator of some of its segments or as reviewer. */
    static List<JobLine> of(Account account) {
        return lines(
                "where t = :account or r = :account or exists (from Translation x join LivingSegment l on l.id = x.segment.id"
                        + " where x.language = j.language and l.statement = j.statement and x.assignee = :account)",
                Parameters.with("account", account));
    }

    private static List<JobLine> lines(String condition, Parameters parameters) {
        return rows(LINES + condition + " order by j.deadline, j.id", JobLine.class, parameters);
    }

    /** How far the jobs of some statements are. */
    static Map<Key, Progress> progress(Collection<Long> statements) {
        var counts = rows(
                        "select l.statement.id, t.language, t.state, count(t), max(t.changedAt), max(l.statement.releasedAt)"
                                + " from Translation t join LivingSegment l on l.id = t.segment.id"
                                + " where l.statement.id in :statements group by l.statement.id, t.language, t.state",
                        Count.class,
                        Parameters.with("statements", statements))
                .stream()
                .collect(Collectors.groupingBy(Count::key));
        var progress = new HashMap<Key, Progress>();
        counts.forEach((key, ofJob) -> progress.put(key, progress(ofJob)));
        return progress;
    }

    private static Progress progress(List<Count> ofJob) {
        var states = ofJob.stream().collect(Collectors.toMap(Count::state, c -> (int) c.number()));
        return Progress.of(states, ofJob.stream().allMatch(Count::released));
    }

    /** The names of those who hold segments, for each job of some statements. */
    static Map<Key, Set<String>> holders(Collection<Long> statements) {
        var holders = new HashMap<Key, Set<String>>();
        rows(
                        "select distinct l.statement.id, t.language, a.displayName from Translation t"
                                + " join t.assignee a join LivingSegment l on l.id = t.segment.id where l.statement.id in :statements"
                                + " order by a.displayName",
                        Holder.class,
                        Parameters.with("statements", statements))
                .forEach(holder -> holders.computeIfAbsent(
                                new Key(holder.statement(), holder.language()), key -> new LinkedHashSet<>())
                        .add(holder.name()));
        return holders;
    }

    static <R> List<R> rows(String query, Class<R> row, Parameters parameters) {
        var typed = Job.getEntityManager().createQuery(query, row);
        parameters.map().forEach(typed::setParameter);
        return typed.getResultList();
    }
}
