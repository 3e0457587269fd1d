package org.dragoman.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Trail;
import org.dragoman.segment.ReadingOrder;
import org.dragoman.statement.Aim;
import org.dragoman.statement.DocumentFate;
import org.dragoman.statement.Imports;
import org.dragoman.statement.Omission;
import org.dragoman.statement.ProposedRevision;
import org.dragoman.statement.Revision;
import org.dragoman.statement.Revisions;
import org.dragoman.statement.Statement;
import org.dragoman.statement.Statements;
import org.dragoman.statement.UploadedFile;
import org.dragoman.web.Refusal;

/**
 * Brings changed sources of statements in: proposed, looked at, and confirmed. Each call lands whole or not at all, and
 * nothing changes before the confirmation.
 */
@ApplicationScoped
public class Revising {

    /**
     * A revision has taken the place of the one before; who keeps something about its segments acts in this transaction.
     *
     * @param by the editor who brought it in
     */
    public record Revised(Revision revision, Account by) {}

    private final Imports imports;
    private final Revisions revisions;
    private final Comparing comparing;
    private final Trail trail;
    private final Event<Revised> revised;

    @Inject
    Revising(Imports imports, Revisions revisions, Comparing comparing, Trail trail, Event<Revised> revised) {
        this.imports = imports;
        this.revisions = revisions;
        this.comparing = comparing;
        this.trail = trail;
        this.revised = revised;
    }

    /**
     * Takes a changed source in, to be looked at.
     *
     * @param preference of a program, how it is answered; blank for people
     */
    public DocumentFate propose(long statementId, UploadedFile upload, String title, Account by, String preference) {
        return imports.bringIn(upload, new Aim.NextRevision(statementId, title), by, preference);
    }

    /** Takes the file of the newest revision in anew, with what an editor wants of it besides its text. */
    public DocumentFate reread(long statementId, Set<Omission.Kind> included, Account by, String preference) {
        by.mustHold(Role.EDITOR);
        var statement = Statement.withId(statementId).orElseThrow(Refusal::notFound);
        var upload = Revision.newestOf(statement).upload().including(included);
        return propose(statementId, upload, statement.title(), by, preference);
    }

    /** What an editor proposes, by its id. */
    static ProposedRevision proposed(long statementId, long id, Account by) {
        by.mustHold(Role.EDITOR);
        return ProposedRevision.of(statementId, id, by).orElseThrow(Refusal::notFound);
    }

    /** Lets a proposal fall. */
    @Transactional
    public void discard(long statementId, long id, Account by) {
        revisions.withdraw(proposed(statementId, id, by).statement(), by);
    }

    /**
     * Makes a proposal the newest revision of its statement.
     *
     * @param seen the fingerprint of the difference that the editor has seen; refused when there is another one by now
     */
    @Transactional
    public Revision confirm(long statementId, long id, String seen, Account by) {
        by.mustHold(Role.EDITOR);
        var statement = Statement.locked(statementId).orElseThrow(Refusal::notFound);
        statement.mustNotBeScheduled();
        var proposed = ProposedRevision.of(statementId, id, by).orElseThrow(Revising::stale);
        var difference = comparing.with(proposed);
        if (!difference.fingerprint().equals(seen)) {
            throw stale();
        }
        var present = ReadingOrder.of(statement).segments();
        var accepted = revisions.accept(proposed, by);
        new SegmentTransfer(accepted, difference, by).of(present);
        revised.fire(new Revised(accepted.revision(), by));
        trail.record(
                by.username(),
                Statements.deed("statement.revised", statement)
                        .changing(accepted.revision().number() - 1, described(accepted.revision(), difference)));
        return accepted.revision();
    }

    private static Refusal stale() {
        return Refusal.overtaken("stale-preview", RevisionMessages.class, RevisionMessages::stale_preview);
    }

    private static String described(Revision revision, RevisionDifference difference) {
        var counts = difference.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
        return revision.number() + " · " + revision.fileName() + " · " + counts;
    }
}
