package org.dragoman.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import org.dragoman.account.Account;
import org.dragoman.translation.Translation;
import org.dragoman.workbench.WorkbenchActions.SaveOutcome;
import org.dragoman.workbench.WorkbenchActions.Typed;

/** A save and the corner of the page that changed with it, in one transaction: what is shown is what was stored. */
@ApplicationScoped
class WorkbenchSaving {
    private final WorkbenchPages pages;
    private final WorkbenchActions actions;

    @Inject
    WorkbenchSaving(WorkbenchPages pages, WorkbenchActions actions) {
        this.pages = pages;
        this.actions = actions;
    }

    /** How it ended, and the segment as it is now; without matches, which a save does not change. */
    record Saved(SaveOutcome outcome, WorkbenchPages.Corner corner) {}

    @Transactional
    Saved save(long job, long translation, Typed typed, Account by) {
        var opened = pages.locked(job, translation, by);
        var outcome = actions.save(translation, typed, opened.disputed(), by);
        var now = outcome.conflict() == null ? opened : opened.inDispute();
        sendWhatWasWritten();
        return new Saved(outcome, pages.corner(now, false, by));
    }

    /** The rest only reads: what there is to write is looked for once, and not again before each query. */
    private static void sendWhatWasWritten() {
        var entities = Translation.getEntityManager();
        entities.flush();
        entities.setFlushMode(FlushModeType.COMMIT);
    }
}
