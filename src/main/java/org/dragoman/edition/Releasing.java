package org.dragoman.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Trail;
import org.dragoman.statement.Statement;
import org.dragoman.statement.Statements;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What publishers do: release a statement in its source and every language that has a job, now or at an embargo time, or
 * nothing of it; only what an editor called optional may be missing. Each call is one transaction.
 */
@ApplicationScoped
public class Releasing {

    /** An edition is out; who wants to act on it does so in this transaction, and can still undo it by failing. */
    public record Released(Edition edition) {}

    /** An edition has been taken back. */
    public record Withdrawn(Edition edition) {}

    private final BlockerSearch blockers;
    private final EditionBuilder builder;
    private final Trail trail;
    private final Event<Withdrawn> withdrawn;

    @Inject
    Releasing(BlockerSearch blockers, EditionBuilder builder, Trail trail, Event<Withdrawn> withdrawn) {
        this.blockers = blockers;
        this.builder = builder;
        this.trail = trail;
        this.withdrawn = withdrawn;
    }

    /** What is in the way of a release at this moment. */
    @Transactional
    public Readiness readiness(Statement statement) {
        return readiness(Alignment.of(statement));
    }

    /** The same of what has been read already. */
    @Transactional
    Readiness readiness(Alignment alignment) {
        return blockers.readiness(alignment);
    }

    /** Releases the first edition of a statement at once. */
    @Transactional
    public Edition release(Statement statement, Account by) {
        return release(statement, CorrectionNotes.NONE, by);
    }

    /**
     * Releases a statement at once. Refused, with nothing changed, while anything is in the way.
     *
     * @param notes in each language of the edition, where it takes the place of another
     */
    @Transactional
    public Edition release(Statement statement, CorrectionNotes notes, Account by) {
        var opened = openedFor(statement, notes, by);
        var edition = requested(opened, null);
        builder.print(edition, opened.alignment, opened.replaced);
        trail.record(
                by.username(),
                Statements.deed("edition.released", edition.statement()).changing(null, edition.path()));
        return edition;
    }

    /** Sets the release of the first edition of a statement for later. */
    @Transactional
    public Edition schedule(Statement statement, Instant embargoUntil, Account by) {
        return schedule(statement, CorrectionNotes.NONE, embargoUntil, by);
    }

    /**
     * Sets a release for later and closes the text until then. Refused while anything is in the way.
     *
     * @param notes in each language of the edition, where it is to take the place of another
     */
    @Transactional
    public Edition schedule(Statement statement, CorrectionNotes notes, Instant embargoUntil, Account by) {
        var opened = openedFor(statement, notes, by);
        EmbargoTime.mustLieAhead(embargoUntil);
        var edition = requested(opened, embargoUntil);
        edition.statement().holdForRelease();
        trail.record(
                by.username(),
                Statements.deed("edition.scheduled", edition.statement()).changing(null, embargoUntil));
        return edition;
    }

    /** Calls a scheduled release off and opens the text again. */
    @Transactional
    public void callOff(long editionId, Account by) {
        var edition = Edition.locked(editionId).orElseThrow(Refusal::notFound);
        edition.callOff(by);
        edition.statement().letGo();
        trail.record(
                by.username(),
                Statements.deed("edition.called-off", edition.statement()).changing(edition.embargoUntil(), null));
    }

    /** Takes a released edition back; its number, date and the reason stay to be seen. */
    @Transactional
    public void withdraw(long editionId, String reason, Account by) {
        var edition = Edition.locked(editionId).orElseThrow(Refusal::notFound);
        edition.withdraw(reason, by);
        var newest = Edition.newestReleasedOf(edition.statement());
        edition.statement()
                .publishedAs(
                        newest.map(Edition::number).orElse(null),
                        newest.map(Edition::releasedAt).orElse(null));
        trail.record(
                by.username(),
                Statements.deed("edition.withdrawn", edition.statement())
                        .changing(edition.path(), edition.withdrawal().because()));
        withdrawn.fire(new Withdrawn(edition));
    }

    /**
     * A statement as it stands, locked, with nothing in the way of its release.
     *
     * @param replaced the edition whose place the new one takes; null where none stands
     */
    private record Opened(Alignment alignment, @Nullable Edition replaced, CorrectionNotes notes, Account by) {}

    private Opened openedFor(Statement statement, CorrectionNotes notes, Account by) {
        by.mustHold(Role.PUBLISHER);
        var locked = locked(statement);
        locked.mustBeConfirmed();
        locked.mustNotBeScheduled();
        var alignment = Alignment.of(locked);
        var readiness = blockers.readiness(alignment);
        if (!readiness.ready()) {
            throw Refusal.conflict("blocked", EditionMessages.class, EditionMessages::blocked);
        }
        var published = alignment.without(readiness.leftOut());
        notes.mustSuit(published.languages(), readiness.replaced() != null);
        return new Opened(published, readiness.replaced(), notes, by);
    }

    private static Edition requested(Opened opened, @Nullable Instant embargoUntil) {
        var edition = new Edition(opened.alignment, opened.notes, opened.by, embargoUntil);
        edition.persist();
        return edition;
    }

    private static Statement locked(Statement statement) {
        var session = Statement.getEntityManager();
        session.flush();
        var managed = session.find(Statement.class, statement.id());
        session.refresh(managed, LockModeType.PESSIMISTIC_WRITE);
        return managed;
    }
}
