package org.dragoman.edition;

import java.util.List;
import org.dragoman.language.Language;

/**
 * A statement that is approved in every language that an edition would have, and has not been released since. Where a job is
 * missing somebody may still give one.
 */
public record Finished(long id, String title, Language language) {
    private static final String TEXTS =
            """
            (from Translation t join LivingSegment l on l.id = t.segment.id
                where l.statement = s and t.language = j.language and %s)""";

    private static final String UNFINISHED = TEXTS.formatted("t.state <> APPROVED");
    private static final String NEW = TEXTS.formatted("(s.releasedAt is null or t.changedAt > s.releasedAt)");

    /** What readers have already is required, whatever the job says. */
    private static final String REQUIRED =
            """
            (not j.optional or exists (from Edition e where e.statement = s and e.number = s.releasedEdition
                and e.languages like concat('%', lower(cast(j.language as string)), '%')))""";

    private static final String UNRELEASED =
            """
            select s.id, s.title, s.language from Statement s
            where s.state = CONFIRMED and (select count(j) from Job j where j.statement = s) = :languages
                and exists (from Job j where j.statement = s and exists %s and not exists %s)
                and not exists (from Job j where j.statement = s and exists %s and %s)
            order by s.dated desc, s.id desc"""
                    .formatted(NEW, UNFINISHED, UNFINISHED, REQUIRED);

    /** Those that wait for their release, the newest first. */
    public static List<Finished> unreleased(int atMost) {
        return Edition.getEntityManager()
                .createQuery(UNRELEASED, Finished.class)
                .setParameter("languages", (long) Language.TARGETS)
                .setMaxResults(atMost)
                .getResultList();
    }
}
