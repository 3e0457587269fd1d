package org.dragoman.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dragoman.memory.Match;
import org.dragoman.segment.State;
import org.dragoman.segment.Translation;

/** Asks the memory what it has for a segment. */
@ApplicationScoped
class BenchMatches {
    private static final int MOST = 5;

    /** The matches for a translation's source, the best first. */
    List<Match> of(Translation translation) {
        var segment = translation.segment();
        List<Translation> same = Translation.find(
                        "from Translation t where t.segment.text = ?1 and t.language = ?2 and t.state = ?3"
                                + " and t.segment.paragraph.revision.statement.language = ?4 and t.id <> ?5"
                                + " order by t.changedAt desc",
                        segment.text(),
                        translation.language(),
                        State.APPROVED,
                        segment.language(),
                        translation.id())
                .page(0, MOST)
                .list();
        return same.stream()
                .map(t -> new Match(
                        Match.Kind.EXACT,
                        1,
                        segment.text(),
                        t.text(),
                        t.statement().slug()))
                .distinct()
                .toList();
    }
}
