package org.dragoman.edition;

import java.util.List;
import org.dragoman.language.Language;

/** A statement that is approved in every language and has not been released since. */
public record Finished(long id, String title, Language language) {
    private static final String UNRELEASED =
            """
            select s.id, s.title, s.language from Statement s
            where s.state = CONFIRMED and (select count(j) from Job j where j.statement = s) = :languages
                and exists (from Translation t join LivingSegment l on l.id = t.segment.id where l.statement = s)
                and not exists (from Translation t join LivingSegment l on l.id = t.segment.id
                    where l.statement = s and t.state <> APPROVED)
                and (s.releasedAt is null or s.releasedAt <
                    (select max(t.changedAt) from Translation t join LivingSegment l on l.id = t.segment.id
                        where l.statement = s))
            order by s.dated desc, s.id desc""";

    /** Those that wait for their release, the newest first. */
    public static List<Finished> unreleased(int atMost) {
        return Edition.getEntityManager()
                .createQuery(UNRELEASED, Finished.class)
                .setParameter("languages", (long) Language.TARGETS)
                .setMaxResults(atMost)
                .getResultList();
    }
}
