package org.dragoman.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
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
class JobNotifications {
    private static final String OTHERS =
            "select count(t) from Translation t join LivingSegment l on l.id = t.segment.id"
                    + " where l.statement = ?1 and l.translatable and t.language = ?2 and t.id <> ?3";

    private static final String UNFINISHED = OTHERS + " and t.state in (EMPTY, DRAFT)";
    private static final String SENT_BACK =
            OTHERS + " and t.state = DRAFT and t.reason is not null and t.assignee = ?4";

    private final Event<JobLetter> letters;

    @Inject
    JobNotifications(Event<JobLetter> letters) {
        this.letters = letters;
    }

    void tell(@Observes Translating.Moved moved) {
        var translation = moved.translation();
        boolean finished = translation.state() == State.TRANSLATED;
        if ((finished ? othersUnfinished(translation) : othersSentBack(translation)) == 0) {
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

    private static long othersUnfinished(Translation translation) {
        return others(UNFINISHED, translation).getSingleResult();
    }

    /** Of the same translator. */
    private static long othersSentBack(Translation translation) {
        return others(SENT_BACK, translation)
                .setParameter(4, translation.assignee())
                .getSingleResult();
    }

    /** Counts others of the job. */
    private static TypedQuery<Long> others(String query, Translation translation) {
        return Translation.getEntityManager()
                .createQuery(query, Long.class)
                .setParameter(1, translation.statement())
                .setParameter(2, translation.language())
                .setParameter(3, translation.id());
    }
}
