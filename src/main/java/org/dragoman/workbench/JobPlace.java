package org.dragoman.workbench;

import java.util.EnumMap;
import org.dragoman.job.Progress;
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

    static JobPlace of(OpenedTranslation opened) {
        var segment = opened.translation().segment();
        var rows = Translation.getEntityManager()
                .createQuery(COUNTED, Object[].class)
                .setParameter(1, segment.id())
                .setParameter(2, opened.job().language())
                .getResultList();
        var states = new EnumMap<State, Integer>(State.class);
        int before = 0;
        for (var row : rows) {
            if (row[0] instanceof State state) {
                states.put(state, ((Number) row[1]).intValue());
            }
            before += ((Number) row[2]).intValue();
        }
        // What a revision has removed stands nowhere any more; its number is the last that it had.
        return new JobPlace(rows.isEmpty() ? ReadingOrder.numberOf(segment) : before + 1, Progress.of(states));
    }
}
