package org.dragoman.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dragoman.account.Account;
import org.dragoman.consequence.Consequences;
import org.dragoman.consequence.Corrigenda;
import org.dragoman.consequence.Impact;

/** Shows what a change of the terms would do before it is made, and sees to what follows when it is. */
@ApplicationScoped
class PlannedChanges {
    private final Glossary glossary;
    private final Consequences consequences;
    private final Corrigenda corrigenda;
    private final Event<Concepts.Changed> changes;

    @Inject
    PlannedChanges(
            Glossary glossary, Consequences consequences, Corrigenda corrigenda, Event<Concepts.Changed> changes) {
        this.glossary = glossary;
        this.consequences = consequences;
        this.corrigenda = corrigenda;
        this.changes = changes;
    }

    /** What a plan would do to all texts. */
    @Transactional
    Impact impact(TermPlan plan) {
        return consequences.of(plan.change(glossary));
    }

    /**
     * Doubts what is released and becomes wrong, and has the other texts looked at again. Call it in the transaction of
     * the change, before the concepts themselves change.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(TermPlan plan, Account by) {
        corrigenda.follow(plan.change(glossary), by);
        changes.fire(new Concepts.Changed(plan.keys()));
    }
}
