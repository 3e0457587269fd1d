package org.dragoman.workbench;

import java.util.EnumMap;
import org.dragoman.job.Progress;
import org.dragoman.language.Language;
import org.dragoman.segment.ReadingOrder;
import org.dragoman.translation.State;
import org.dragoman.translation.Translation;

/**
 * Where a segment stands in its job, and how far that job is: counted in one statement.
 *
 * @param number of the segment in its statement, from 1
 */
record JobPlace(int number, Progress progress) {
    private static final String COUNTED =
            """
            select t.state, count(l),
                sum(case when l.paragraph < own.paragraph or l.paragraph = own.paragraph and l.place < own.place then 1
                    else 0 end)
            from LivingSegment own join LivingSegment l on l.statement = own.statement
            left join Translation t on t.segment.id = l.id and t.language = ?2 and l.translatable
            where own.id = ?1 group by t.state""";

    private static final String REMOVED =
            """
            select t.state, count(l), 0 from LivingSegment l
            left join Translation t on t.segment.id = l.id and t.language = ?2 and l.translatable
            where l.statement.id = ?1 group by t.state""";

    /** What a revision has removed stands nowhere any more; its number is the last that it had. */
    static JobPlace of(OpenedTranslation opened) {
        var segment = opened.translation().segment();
        var language = opened.job().language();
        var place = counted(COUNTED, segment.id(), language);
        if (place.progress().total() > 0) {
            return place;
        }
        var rest = counted(REMOVED, segment.statement().id(), language);
        return new JobPlace(ReadingOrder.numberOf(segment), rest.progress());
    }

    private static JobPlace counted(String query, long id, Language language) {
        var rows = Translation.getEntityManager()
                .createQuery(query, Object[].class)
                .setParameter(1, id)
                .setParameter(2, language)
                .getResultList();
        var states = new EnumMap<State, Integer>(State.class);
        int before = 0;
        for (var row : rows) {
            if (row[0] instanceof State state) {
                states.put(state, ((Number) row[1]).intValue());
            }
            before += ((Number) row[2]).intValue();
        }
        return new JobPlace(before + 1, Progress.of(states));
    }
}
