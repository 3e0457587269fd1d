package org.dragoman.home;

import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.edition.Finished;
import org.dragoman.job.Job;
import org.dragoman.language.Language;

/** What waits for one account in each of its roles, the most urgent first. */
final class PendingWork {
    private static final int MOST = 50;
    private static final int LATELY = 5;

    private static final String TITLE = "s.id, s.title, s.language";
    private static final String COUNTED = " from Job j join j.statement s join Translation t on t.language = j.language"
            + " join LivingSegment l on l.id = t.segment.id where l.statement = s";
    private static final String UNFINISHED = "exists (from Translation t join LivingSegment l on l.id = t.segment.id"
            + " where t.language = j.language and l.statement = s and t.state <> APPROVED)";

    private PendingWork() {}

    /** A statement, as a line of a list names it. */
    record Titled(long id, String title, Language language) {}

    /**
     * Segments that someone is to translate.
     *
     * @param unbegun those without a text
     * @param drafts those begun, sent back ones included
     * @param sentBack those that the reviewer sent back
     */
    record ToTranslate(
            long job,
            long id,
            String title,
            Language language,
            Language target,
            Instant deadline,
            String note,
            long unbegun,
            long drafts,
            long sentBack) {

        public long toDo() {
            return unbegun + drafts;
        }

        public boolean late() {
            return toDo() > 0 && Instant.now().isAfter(deadline);
        }
    }

    /** @param waiting the segments that are translated and await a decision */
    record ToReview(
            long job, long id, String title, Language language, Language target, Instant deadline, long waiting) {

        public boolean late() {
            return Instant.now().isAfter(deadline);
        }
    }

    /** @param edition the newest that is public */
    record Released(long id, String title, Language language, Integer edition, Instant at) {}

    /** @param given in how many languages it has a job */
    record ToAssign(long id, String title, Language language, long given) {

        public long missing() {
            return Language.TARGETS - given;
        }
    }

    record Late(
            long job, long id, String title, Language language, Language target, Instant deadline, String translator) {}

    static List<ToTranslate> translating(Account account) {
        return rows(
                "select j.id, " + TITLE
                        + ", j.language, j.deadline, j.note, sum(case when t.state = EMPTY then 1 else 0 end),"
                        + " sum(case when t.state = DRAFT then 1 else 0 end),"
                        + " sum(case when t.state = DRAFT and t.reason is not null then 1 else 0 end)" + COUNTED
                        + " and t.assignee = :account and t.state <> APPROVED"
                        + " group by j.id, " + TITLE + ", j.language, j.deadline, j.note order by j.deadline, j.id",
                ToTranslate.class,
                Parameters.with("account", account));
    }

    static List<ToReview> reviewing(Account account) {
        return rows(
                "select j.id, " + TITLE + ", j.language, j.deadline, count(t)" + COUNTED
                        + " and j.reviewer = :account and t.state = TRANSLATED"
                        + " group by j.id, " + TITLE + ", j.language, j.deadline order by j.deadline, j.id",
                ToReview.class,
                Parameters.with("account", account));
    }

    /** Statements whose split is still to be confirmed. */
    static List<Titled> drafts() {
        return rows(
                "select " + TITLE + " from Statement s where s.state = DRAFT order by s.dated desc, s.id desc",
                Titled.class,
                new Parameters());
    }

    /** Confirmed statements without a job for some language, so far as they are not released without it. */
    static List<ToAssign> toAssign() {
        var given = "(select count(j) from Job j where j.statement = s)";
        return rows(
                "select " + TITLE + ", " + given
                        + " from Statement s where s.state = CONFIRMED and s.releasedEdition is null and " + given
                        + " < " + Language.TARGETS + " order by s.dated desc, s.id desc",
                ToAssign.class,
                new Parameters());
    }

    /** Jobs that are past their deadline and not all approved. */
    static List<Late> late() {
        return rows(
                "select j.id, " + TITLE + ", j.language, j.deadline, a.displayName from Job j join j.statement s"
                        + " join j.translator a where j.deadline < instant and " + UNFINISHED
                        + " order by j.deadline, j.id",
                Late.class,
                new Parameters());
    }

    /** What was released last. */
    static List<Released> released() {
        return rows(
                "select " + TITLE + ", s.releasedEdition, s.releasedAt from Statement s"
                        + " where s.releasedEdition is not null order by s.releasedAt desc",
                Released.class,
                new Parameters(),
                LATELY);
    }

    /** Statements of which every language is approved, and not released since. */
    static List<Titled> ready() {
        return Finished.unreleased(MOST).stream()
                .map(f -> new Titled(f.id(), f.title(), f.language()))
                .toList();
    }

    private static <R> List<R> rows(String query, Class<R> row, Parameters parameters) {
        return rows(query, row, parameters, MOST);
    }

    private static <R> List<R> rows(String query, Class<R> row, Parameters parameters, int most) {
        var typed = Job.getEntityManager().createQuery(query, row).setMaxResults(most);
        parameters.map().forEach(typed::setParameter);
        return typed.getResultList();
    }
}
