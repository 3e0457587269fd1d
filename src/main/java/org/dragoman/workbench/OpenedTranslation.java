package org.dragoman.workbench;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.dragoman.account.Account;
import org.dragoman.inspection.Waiver;
import org.dragoman.job.Job;
import org.dragoman.translation.Conflict;
import org.dragoman.translation.Translation;

/**
 * A translation with the job that it is opened in, read in one statement.
 *
 * @param waived whether a finding of it was ever waived
 * @param disputed whether a conflict of it was open when it was read
 */
record OpenedTranslation(Translation translation, Job job, boolean waived, boolean disputed) {
    private static final String ONE =
            """
            select t, j, (select count(w) from Waiver w where w.translation = t),
                (select count(c) from Conflict c where c.translation = t and c.resolvedAt is null)
            from Translation t join fetch t.segment s join fetch s.paragraph p join fetch p.revision r
            join fetch r.statement st join Job j on j.statement = st and j.language = t.language
            where t.id = ?1 and j.id = ?2""";

    /** None where the job has no such translation. */
    static Optional<OpenedTranslation> of(long job, long translation) {
        return read(job, translation, LockModeType.NONE);
    }

    /** The same with the translation locked against others until the transaction ends. */
    static Optional<OpenedTranslation> locked(long job, long translation) {
        return read(job, translation, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Optional<OpenedTranslation> read(long job, long translation, LockModeType lock) {
        WorkbenchPeople.read(job, translation);
        return Translation.getEntityManager()
                .createQuery(ONE, Object[].class)
                .setParameter(1, translation)
                .setParameter(2, job)
                .setLockMode(lock)
                .getResultStream()
                .map(row ->
                        new OpenedTranslation((Translation) row[0], (Job) row[1], (Long) row[2] > 0, (Long) row[3] > 0))
                .findFirst();
    }

    OpenedTranslation inDispute() {
        return new OpenedTranslation(translation, job, waived, true);
    }

    List<Waiver> waivers() {
        return waived ? Waiver.of(translation) : List.of();
    }

    /** The open conflicts that are for an account to decide, the oldest first. */
    List<WorkbenchConflict> conflicts(Account by) {
        return Conflict.openOf(translation).stream()
                .filter(c -> c.author().is(by) || translation.assignee().is(by))
                .map(WorkbenchConflict::of)
                .toList();
    }
}
