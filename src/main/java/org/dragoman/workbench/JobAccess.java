package org.dragoman.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.job.Job;
import org.dragoman.language.Language;
import org.dragoman.translation.Translation;
import org.dragoman.web.Refusal;

/** Lets those in who may see a job: its people, and who oversees all jobs. To others it is not there. */
@ApplicationScoped
class JobAccess {

    /**
     * The job with an id.
     *
     * @throws Refusal when there is none, or it is not for this account to see
     */
    @Transactional
    public Job job(long id, Account by) {
        var job = Job.withId(id).orElseThrow(Refusal::notFound);
        boolean oversees = by.has(Role.EDITOR) || by.has(Role.ADMINISTRATOR);
        if (!oversees && !job.reviewer().is(by) && !job.translator().is(by) && !sharesIn(job, by)) {
            throw Refusal.notFound();
        }
        return job;
    }

    private static boolean sharesIn(Job job, Account by) {
        return Translation.count(
                        "language = ?1 and segment.paragraph.revision.statement = ?2 and assignee = ?3",
                        job.language(),
                        job.statement(),
                        by)
                > 0;
    }

    /** Holds when a translation belongs to a job that the account may see; refuses otherwise. */
    @Transactional
    public void mustHold(long jobId, long translationId, Account by) {
        translation(translationId, job(jobId, by));
    }

    /** The language of a translation that belongs to a job which the account may see. */
    @Transactional
    public Language language(long jobId, long translationId, Account by) {
        return translation(translationId, job(jobId, by)).language();
    }

    /** The translation with an id, when it belongs to a job. */
    Translation translation(long id, Job job) {
        return Translation.withId(id)
                .filter(t -> t.language() == job.language()
                        && t.statement().id() == job.statement().id())
                .orElseThrow(Refusal::notFound);
    }
}
