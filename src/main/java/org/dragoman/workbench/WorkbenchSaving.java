package org.dragoman.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dragoman.account.Account;
import org.dragoman.workbench.WorkbenchActions.Outcome;
import org.dragoman.workbench.WorkbenchActions.Typed;

/** A save and the corner of the page that changed with it, in one transaction: what is shown is what was stored. */
@ApplicationScoped
class WorkbenchSaving {
    private final WorkbenchPages bench;
    private final WorkbenchActions actions;

    @Inject
    WorkbenchSaving(WorkbenchPages bench, WorkbenchActions actions) {
        this.bench = bench;
        this.actions = actions;
    }

    /** How it ended, and the segment as it is now; without matches, which a save does not change. */
    record Saved(Outcome outcome, WorkbenchPages.Corner corner) {}

    @Transactional
    Saved save(long job, long translation, Typed typed, Account by) {
        var opened = bench.locked(job, translation, by);
        var outcome = actions.save(translation, typed, by);
        var now = outcome.conflict() == null ? opened : opened.inDispute();
        return new Saved(outcome, bench.corner(now, false, by));
    }
}
