package org.dragoman.inspection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Trail;
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

    private static final String ASK_FOR =
            """
            insert into recheck (statement_id, cause, asked_at, total)
            select r.statement_id, '%s', now(), count(*)
            from translation t
            join segment g on g.id = t.segment_id
            join paragraph p on p.id = g.paragraph_id
            join revision r on r.id = p.revision_id
            where t.text <> ''
            group by r.statement_id
            having %s
            on conflict (statement_id) where finished_at is null
            do %s
            """;

    /** What is being worked on, or was until lately; older work is released and never changes. */
    private static final String GLOSSARY_CHANGED = ASK_FOR.formatted(
            "GLOSSARY",
            "bool_or(t.state <> 'APPROVED') or max(t.changed_at) > now() - interval '90 days'",
            "update set cause = 'GLOSSARY', asked_by_id = null, asked_at = now(), position = 0, done = 0,"
                    + " total = excluded.total, version = recheck.version + 1");

    private static final String ARRIVED = ASK_FOR.formatted(
            "ARRIVED", "not exists (select from recheck k where k.statement_id = r.statement_id)", "nothing");

    private final StatementInspection looking;
    private final Trail trail;
    private final EntityManager entities;

    @Inject
    Rechecks(StatementInspection looking, Trail trail, EntityManager entities) {
        this.looking = looking;
        this.trail = trail;
        this.entities = entities;
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
        entities.createNativeQuery(GLOSSARY_CHANGED).executeUpdate();
    }

    /** Finds statements whose translations nobody has looked over, such as imported ones. */
    @Scheduled(every = "${dragoman.inspection.arrivals:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void welcome() {
        entities.createNativeQuery(ARRIVED).executeUpdate();
    }

    /** Goes on with what is unfinished until nothing is. */
    @Scheduled(every = "${dragoman.inspection.pause:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goOn() {
        unfinished().forEach(this::attempt);
    }

    @SuppressWarnings("unchecked") // what a native query gives is untyped
    private List<Number> unfinished() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select id from recheck where finished_at is null order by id")
                        .getResultList());
    }

    /** One that fails is tried again next time; it does not keep the others waiting. */
    private void attempt(Number id) {
        try {
            while (step(id.longValue())) {
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
