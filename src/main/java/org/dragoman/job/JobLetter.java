package org.dragoman.job;

import org.dragoman.account.Account;
import org.dragoman.account.LetterTopic;

/**
 * What one person is to be told about a job, once the transaction that changed it has succeeded.
 *
 * @param first the number of the first segment concerned, from 1; 0 where the letter is about the whole job
 * @param last the number of the last segment concerned
 */
record JobLetter(Kind kind, Job job, Account to, int first, int last) {

    /** What has happened to them. */
    enum Kind {
        /** The job is theirs to translate. */
        TRANSLATE,
        /** The job is theirs to review. */
        REVIEW,
        /** A range of its segments is theirs to translate. */
        SHARE,
        /** The deadline or the note is another one. */
        CHANGED,
        /** The source has been revised, and some of it is to be done again. */
        REVISED,
        /** The reviewer has sent some of it back. */
        SENT_BACK,
        /** All of it is translated and waits for decisions. */
        TO_REVIEW,
        /** Someone else has taken over. */
        RELIEVED,
        /** The job is no longer to be done. */
        CANCELLED;

        LetterTopic topic() {
            return switch (this) {
                case TRANSLATE, REVIEW, SHARE -> LetterTopic.ASSIGNED;
                case CHANGED, REVISED, RELIEVED, CANCELLED -> LetterTopic.CHANGED;
                case SENT_BACK -> LetterTopic.SENT_BACK;
                case TO_REVIEW -> LetterTopic.TO_REVIEW;
            };
        }
    }

    static JobLetter about(Kind kind, Job job, Account to) {
        return new JobLetter(kind, job, to, 0, 0);
    }
}
