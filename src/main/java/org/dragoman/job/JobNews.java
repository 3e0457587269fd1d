package org.dragoman.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.dragoman.account.Account;
import org.dragoman.job.JobLetter.Kind;
import org.dragoman.translation.State;
import org.dragoman.translation.Translating;
import org.dragoman.translation.Translation;

/**
 * Tells reviewers when a job is translated throughout, and translators when the first of their segments is sent back: one
 * letter for a round of work, however many segments it has.
 */
@ApplicationScoped
class JobNews {
    private static final String OF_JOB =
            "select count(t) from Translation t join LivingSegment l on l.id = t.segment.id"
                    + " where l.statement = ?1 and l.translatable and t.language = ?2 and t.id <> ?3 and ";

    private final Event<JobLetter> letters;

    @Inject
    JobNews(Event<JobLetter> letters) {
        this.letters = letters;
    }

    void tell(@Observes Translating.Moved moved) {
        var translation = moved.translation();
        boolean finished = translation.state() == State.TRANSLATED;
        var asLong =
                finished ? "t.state in (EMPTY, DRAFT)" : "t.state = DRAFT and t.reason is not null and t.assignee = ?4";
        if (others(translation, asLong) == 0) {
            Job.of(translation.statement(), translation.language())
                    .map(job -> finished
                            ? JobLetter.about(Kind.TO_REVIEW, job, job.reviewer())
                            : JobLetter.about(Kind.SENT_BACK, job, translation.assignee()))
                    .ifPresent(letter -> tell(moved.by(), letter));
        }
    }

    private void tell(Account by, JobLetter letter) {
        if (!letter.to().is(by) && !letter.to().disabled()) {
            letters.fire(letter);
        }
    }

    /** How many others of the job are so. */
    private static long others(Translation translation, String condition) {
        var query = Translation.getEntityManager()
                .createQuery(OF_JOB + condition, Long.class)
                .setParameter(1, translation.statement())
                .setParameter(2, translation.language())
                .setParameter(3, translation.id());
        if (condition.contains("?4")) {
            query.setParameter(4, translation.assignee());
        }
        return query.getSingleResult();
    }
}
