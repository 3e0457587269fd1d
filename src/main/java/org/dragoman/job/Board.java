package org.dragoman.job;

import io.quarkus.panache.common.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.job.JobLine.Key;
import org.dragoman.language.Language;

/**
 * A page of the board: statements by languages, the newest first.
 *
 * @param total how many statements the filter lets through
 */
record Board(BoardQuery asked, List<BoardRow> rows, long total) {
    private static final String FROM = " from Statement s where lower(s.title) like :title escape '!' and ";

    /** Reads a page, in a number of queries that does not grow with it. */
    static Board read(BoardQuery asked) {
        var title = Parameters.with("title", like(asked.search()));
        var condition = FROM + asked.filter().condition();
        var headings = Job.getEntityManager()
                .createQuery(
                        "select s.id, s.title, s.language, s.dated, s.state, s.releasedEdition" + condition
                                + " order by s.dated desc, s.id desc",
                        BoardRow.Heading.class)
                .setParameter("title", like(asked.search()))
                .setFirstResult((asked.page() - 1) * BoardQuery.SIZE)
                .setMaxResults(BoardQuery.SIZE)
                .getResultList();
        long total =
                JobLines.rows("select count(s)" + condition, Long.class, title).get(0);
        return new Board(asked, rows(headings), total);
    }

    private static String like(String search) {
        return "%" + search.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    private static List<BoardRow> rows(List<BoardRow.Heading> headings) {
        var ids = headings.stream().map(BoardRow.Heading::id).toList();
        var jobs = JobLines.of(ids).stream().collect(Collectors.toMap(JobLine::key, job -> job));
        var progress = JobLines.progress(ids);
        var holders = JobLines.holders(ids);
        return headings.stream()
                .map(heading -> new BoardRow(
                        heading,
                        Arrays.stream(Language.values())
                                .map(language -> cell(heading, language, jobs, progress, holders))
                                .toList()))
                .toList();
    }

    private static BoardCell cell(
            BoardRow.Heading heading,
            Language language,
            Map<Key, JobLine> jobs,
            Map<Key, Progress> progress,
            Map<Key, Set<String>> holders) {
        var key = new Key(heading.id(), language);
        var job = jobs.get(key);
        var work = job == null
                ? null
                : new BoardCell.Work(
                        job,
                        progress.getOrDefault(key, Progress.NONE),
                        holders.getOrDefault(key, Set.of(job.translatorName())));
        return new BoardCell(language, language == heading.language(), work);
    }

    /** Whether there is no statement at all, rather than none that the filter lets through. */
    public boolean bare() {
        return total == 0 && asked.filter() == BoardFilter.ALL && asked.search().isEmpty();
    }

    public int pages() {
        return (int) Math.max(1, (total + BoardQuery.SIZE - 1) / BoardQuery.SIZE);
    }

    public long from() {
        return (asked.page() - 1L) * BoardQuery.SIZE + 1;
    }

    public long to() {
        return from() + rows.size() - 1;
    }
}
