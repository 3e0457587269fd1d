package org.dragoman.workbench;

import org.dragoman.account.Account;

/**
 * Everybody whose name stands on a page of the workbench, read in one statement before the rest of it: what follows finds
 * them there, and asks for none by itself.
 */
final class WorkbenchPeople {
    private static final String OF_JOB =
            """
            select a from Account a left join fetch a.roles left join fetch a.languages
            where a.id in (select j.translator.id from Job j where j.id = ?1)
            or a.id in (select j.reviewer.id from Job j where j.id = ?1)
            or a.id in (select j.statement.createdBy.id from Job j where j.id = ?1)
            or a.id in (select t.assignee.id from Translation t where t.id = ?2)
            or a.id in (select w.author.id from Waiver w where w.translation.id = ?2)
            or a.id in (select r.author.id from TranslationRevision r where r.translation.id = ?2
                and r.number > r.translation.version - %d)"""
                    .formatted(WorkbenchHelper.LONGEST_HISTORY);
    private static final String OF_ALL = OF_JOB
            + """

            or a.id in (select t.assignee.id from Translation t join LivingSegment l on l.id = t.segment.id
                join Job j on j.statement = l.statement and j.language = t.language where j.id = ?1)""";

    private WorkbenchPeople() {}

    /** Reads who has to do with one translation of a job. */
    static void read(long job, long translation) {
        Account.list(OF_JOB, job, translation);
    }

    /** Reads who has to do with any translation of a job, or with the history of the one that is open. */
    static void readAll(long job, long open) {
        Account.list(OF_ALL, job, open);
    }
}
