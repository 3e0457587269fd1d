package org.dragoman.inspection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Trail;
import org.dragoman.background.Background;
import org.dragoman.background.Closing;
import org.dragoman.glossary.Concepts;
import org.dragoman.statement.Statement;
import org.dragoman.statement.Statements;
import org.dragoman.web.Refusal;
import org.jboss.logging.Logger;

/**
 * Looks statements over in the background. Any number of instances may do so at once: a re-check is locked while one of
 * them takes a step, and the others pass it by. A step that a crash cuts short was never committed and is taken again.
 */
@ApplicationScoped
public class Rechecks {
    private static final Logger LOG = Logger.getLogger(Rechecks.class);
    private static final int STEP = 40;

    private static final String WORK = "select l.statement.id, count(t) from Translation t"
            + " join LivingSegment l on l.id = t.segment.id where t.text <> ''";

    /** What is being worked on, or was until lately; older work is released and never changes. */
    private static final String ALIVE = WORK + " group by l.statement.id"
            + " having sum(case when t.state <> APPROVED then 1 else 0 end) > 0 or max(t.changedAt) > :since"
            + " order by l.statement.id";

    private static final String NEVER_LOOKED_OVER = WORK
            + " and not exists (from Recheck r where r.statement = l.statement)"
            + " group by l.statement.id order by l.statement.id";

    /** In SQL, because the query language cannot say which index of the table a conflict is of. */
    private static final String ASK_FOR =
            """
            insert into recheck (statement_id, cause, asked_at, total)
            select w.statement, :cause, now(), w.total
            from unnest(cast(:statements as bigint[]), cast(:totals as integer[])) as w (statement, total)
            on conflict (statement_id) where finished_at is null
            do %s
            """;

    private static final String BEGIN_AGAIN = ASK_FOR.formatted(
            "update set cause = excluded.cause, asked_by_id = null, asked_at = now(), position = 0, done = 0,"
                    + " total = excluded.total, version = recheck.version + 1");
    private static final String LEAVE = ASK_FOR.formatted("nothing");

    private static final Duration LATELY = Duration.ofDays(90);

    /** A statement, and how many translations there are to look at. */
    private record Work(long statement, long total) {}

    private final StatementInspection looking;
    private final Trail trail;
    private final EntityManager entities;
    private final Closing closing;

    @Inject
    Rechecks(StatementInspection looking, Trail trail, EntityManager entities, Closing closing) {
        this.looking = looking;
        this.trail = trail;
        this.entities = entities;
        this.closing = closing;
    }

    /** Asks for a re-check of a statement; one that is under way starts again. */
    @Transactional
    public void ask(long statementId, Account by) {
        by.mustHold(Role.EDITOR);
        var statement = Statement.locked(statementId).orElseThrow(Refusal::notFound);
        Recheck.unfinishedOf(statement)
                .ifPresentOrElse(
                        recheck -> recheck.begin(Recheck.Cause.ASKED, by), () -> new Recheck(statement, by).persist());
        trail.record(by.username(), Statements.deed("statement.rechecked", statement));
    }

    /** Every statement that is being worked on is looked over again; in the transaction of the change, so that none is lost. */
    void glossaryChanged(@Observes Concepts.Changed changed) {
        entities.flush();
        var alive = entities.createQuery(ALIVE, Work.class)
                .setParameter("since", Instant.now().minus(LATELY));
        ask(Recheck.Cause.GLOSSARY, alive.getResultList(), BEGIN_AGAIN);
    }

    /** Finds statements whose translations nobody has looked over, such as imported ones. */
    @Background
    @Scheduled(every = "${dragoman.inspection.arrivals:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void welcome() {
        var arrived = entities.createQuery(NEVER_LOOKED_OVER, Work.class).getResultList();
        ask(Recheck.Cause.ARRIVED, arrived, LEAVE);
    }

    private void ask(Recheck.Cause cause, List<Work> work, String how) {
        entities.createNativeQuery(how)
                .setParameter("cause", cause.name())
                .setParameter("statements", work.stream().map(Work::statement).toArray(Long[]::new))
                .setParameter("totals", work.stream().map(w -> (int) w.total()).toArray(Integer[]::new))
                .executeUpdate();
    }

    /** Goes on with what is unfinished until nothing is. */
    @Background
    @Scheduled(every = "${dragoman.inspection.pause:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goOn() {
        unfinished().forEach(this::attempt);
    }

    private List<Long> unfinished() {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select r.id from Recheck r where r.finishedAt is null order by r.id", Long.class)
                .getResultList());
    }

    /** One that fails is tried again next time; it does not keep the others waiting. */
    private void attempt(long id) {
        try {
            while (!closing.hasBegun() && step(id)) {
                LOG.debugf("Re-check %d goes on", id);
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "The re-check %d could not go on; it will be tried again", id);
        }
    }

    /**
     * Looks at some more translations.
     *
     * @return whether there is more to do, for this instance
     */
    boolean step(long recheckId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> free(recheckId).map(this::step).orElse(false));
    }

    private boolean step(Recheck recheck) {
        var next = recheck.next(STEP);
        if (next.isEmpty()) {
            recheck.finish(FindingTotals.of(looking.over(recheck.statement())));
            return false;
        }
        looking.store(next);
        recheck.passed(next);
        return true;
    }

    /** The re-check, locked, unless it is finished or another instance has it. */
    private Optional<Recheck> free(long id) {
        var free = entities.createNativeQuery(
                        "select id from recheck where id = ?1 and finished_at is null for update skip locked")
                .setParameter(1, id)
                .getResultList();
        return free.isEmpty() ? Optional.empty() : Recheck.locked(id);
    }
}
