package org.dragoman.job;

import org.dragoman.account.Account;

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
        /** Someone else has taken over. */
        RELIEVED,
        /** The job is no longer to be done. */
        CANCELLED
    }

    static JobLetter about(Kind kind, Job job, Account to) {
        return new JobLetter(kind, job, to, 0, 0);
    }
}
