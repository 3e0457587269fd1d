package org.dragoman.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.check.CheckMessages;
import org.dragoman.check.FindingText;
import org.dragoman.inspection.Inspection;
import org.dragoman.job.Job;
import org.dragoman.memory.MatchReport;
import org.dragoman.translation.Conflict;
import org.dragoman.translation.Translation;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;
import org.dragoman.workbench.WorkbenchActions.ConflictChoice;
import org.dragoman.workbench.WorkbenchActions.SaveOutcome;
import org.dragoman.workbench.WorkbenchActions.Typed;

/** Reads translations for the API, for those who may see their job. */
@ApplicationScoped
class TranslationReports {
    private final JobAccess access;
    private final WorkbenchMatches matches;
    private final Inspection inspection;
    private final WorkbenchActions actions;
    private final Interface ui;

    @Inject
    TranslationReports(
            JobAccess access, WorkbenchMatches matches, Inspection inspection, WorkbenchActions actions, Interface ui) {
        this.actions = actions;
        this.access = access;
        this.matches = matches;
        this.inspection = inspection;
        this.ui = ui;
    }

    @Transactional
    List<TranslationReport> ofJob(long jobId, Account by) {
        var job = access.job(jobId, by);
        var translations = Translation.of(job.statement(), job.language());
        var found = inspection.of(translations);
        var kept = Conflict.openOf(translations);
        return translations.stream()
                .map(t -> TranslationReport.of(
                        t, found.getOrDefault(t.id(), List.of()), kept.getOrDefault(t.id(), List.of()), words()))
                .toList();
    }

    @Transactional
    TranslationReport of(long id, Account by) {
        var translation = visible(id, by);
        return report(translation);
    }

    /** How a save ended, and the translation as it is then. */
    record Saved(SaveOutcome outcome, TranslationReport report) {}

    /** Saves for those who may see the job, in one transaction. */
    @Transactional
    Saved save(long id, Typed typed, Account by) {
        var translation = visible(id, by);
        Translation.getEntityManager().refresh(translation, LockModeType.PESSIMISTIC_WRITE);
        var outcome = actions.save(id, typed, by);
        return new Saved(outcome, report(translation));
    }

    /** Settles a conflict for those who may see the job, in one transaction. */
    @Transactional
    Saved settle(long id, Conflict conflict, ConflictChoice choice, Account by) {
        var translation = visible(id, by);
        Translation.getEntityManager().refresh(translation, LockModeType.PESSIMISTIC_WRITE);
        return new Saved(actions.settle(conflict, choice, by), report(translation));
    }

    /** What the memory has for a translation's segment, the best first. */
    @Transactional
    List<MatchReport> matches(long id, Account by) {
        return matches.found(visible(id, by)).stream().map(MatchReport::of).toList();
    }

    /** Holds when an account may see the job of a translation; refuses otherwise. */
    @Transactional
    void mustBeVisible(long id, Account by) {
        visible(id, by);
    }

    private TranslationReport report(Translation translation) {
        return TranslationReport.of(translation, inspection.of(translation), Conflict.openOf(translation), words());
    }

    private FindingText words() {
        return new FindingText(ui.messages(CheckMessages.class));
    }

    private Translation visible(long id, Account by) {
        var translation = Translation.withId(id).orElseThrow(Refusal::notFound);
        var job = Job.of(translation.statement(), translation.language()).orElseThrow(Refusal::notFound);
        access.job(job.id(), id, by);
        return translation;
    }
}
