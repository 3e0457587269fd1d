package org.dragoman.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dragoman.audit.Trail;
import org.dragoman.statement.Statements;

/** The release of one edition whose embargo has ended: out as a whole, or held with the reason. */
@ApplicationScoped
class DueRelease {
    private final BlockerSearch blockers;
    private final EditionBuilder builder;
    private final Trail trail;
    private final BlockerWords words;
    private final Event<HeldRelease> held;

    @Inject
    DueRelease(
            BlockerSearch blockers, EditionBuilder builder, Trail trail, BlockerWords words, Event<HeldRelease> held) {
        this.blockers = blockers;
        this.builder = builder;
        this.trail = trail;
        this.words = words;
        this.held = held;
    }

    /** Does nothing when another instance has the edition in hand or has done with it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void release(long editionId) {
        ScheduledEditions.locked(editionId).ifPresent(this::release);
    }

    private void release(Edition edition) {
        var statement = edition.statement();
        statement.letGo();
        var alignment = Alignment.of(statement);
        var readiness = blockers.readiness(alignment);
        if (readiness.ready()) {
            builder.print(edition, alignment.without(readiness.leftOut()), readiness.replaced());
            trail.record(
                    Trail.DRAGOMAN,
                    Statements.deed("edition.released", statement).changing(null, edition.path()));
        } else {
            hold(edition, readiness);
        }
    }

    private void hold(Edition edition, Readiness readiness) {
        var publisher = edition.requestedBy();
        var because = words.summary(readiness, publisher.interfaceLanguage());
        edition.hold(because);
        var statement = edition.statement();
        trail.record(
                Trail.DRAGOMAN, Statements.deed("edition.held", statement).changing(edition.embargoUntil(), because));
        held.fire(new HeldRelease(
                publisher.email(), publisher.interfaceLanguage(), statement.title(), statement.id(), because));
    }
}
