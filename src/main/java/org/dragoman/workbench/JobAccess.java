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
        return Job.withId(id).filter(job -> maySee(job, by)).orElseThrow(Refusal::notFound);
    }

    /** Holds when an account may see a job; refuses otherwise. */
    void mustSee(Job job, Account by) {
        if (!maySee(job, by)) {
            throw Refusal.notFound();
        }
    }

    private static boolean maySee(Job job, Account by) {
        boolean oversees = by.has(Role.EDITOR) || by.has(Role.ADMINISTRATOR);
        return oversees || job.reviewer().is(by) || job.translator().is(by) || sharesIn(job, by);
    }

    private static boolean sharesIn(Job job, Account by) {
        return Translation.count(
                        "language = ?1 and assignee = ?3"
                                + " and segment.id in (select l.id from LivingSegment l where l.statement = ?2)",
                        job.language(),
                        job.statement(),
                        by)
                > 0;
    }

    /** Holds when a translation belongs to a job that is open to the account for its sake; refuses otherwise. */
    @Transactional
    public void mustBelong(long jobId, long translationId, Account by) {
        job(jobId, translationId, by);
    }

    /** The language of a translation that belongs to a job which is open to the account for its sake. */
    @Transactional
    public Language language(long jobId, long translationId, Account by) {
        return job(jobId, translationId, by).language();
    }

    /**
     * The job with an id, for the sake of one of its translations. It is open to whoever holds that one even where
     * nothing else of the job is theirs: a text is taken in that was begun before the source lost its segment.
     *
     * @throws Refusal when there is none, or it is not for this account to see
     */
    @Transactional
    public Job job(long id, long translationId, Account by) {
        var job = Job.withId(id).orElseThrow(Refusal::notFound);
        var translation = Translation.withId(translationId).filter(job::covers).orElseThrow(Refusal::notFound);
        return translation.assignee().is(by) ? job : job(id, by);
    }
}
