package org.dragoman.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dragoman.consequence.Passage;
import org.dragoman.consequence.Passages;
import org.dragoman.language.Language;
import org.dragoman.translation.State;

/** The translations of all jobs that have begun, for the glossary to try its rules on. */
@ApplicationScoped
class JobPassages implements Passages {
    private static final String BEFORE =
            """
            select t.id as id, j.id as job, st.title as title, st.language as source, s.text as text, t.language as target,
                t.text as translation, t.state as state
            from Translation t join t.segment s join LivingSegment l on l.id = s.id join l.statement st
            join Job j on j.statement = st and j.language = t.language
            where t.id < :before and t.state <> EMPTY and l.translatable
            order by t.id desc""";

    private final EntityManager entities;

    @Inject
    JobPassages(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean areReleased() {
        return false;
    }

    @Override
    @Transactional
    public Batch read(long before, int atMost) {
        List<Tuple> rows = entities.createQuery(BEFORE, Tuple.class)
                .setParameter("before", before)
                .setMaxResults(atMost)
                .getResultList();
        long last = rows.size() < atMost ? 0 : rows.get(rows.size() - 1).get("id", Long.class);
        return new Batch(rows.stream().map(JobPassages::passage).toList(), last);
    }

    private static Passage passage(Tuple row) {
        var source = row.get("source", Language.class);
        var link = "/jobs/" + row.get("job", Long.class) + "?segment=" + row.get("id", Long.class);
        var kind = row.get("state", State.class) == State.DRAFT ? Passage.Kind.DRAFT : Passage.Kind.TRANSLATION;
        return new Passage(
                new Passage.Place(kind, row.get("title", String.class), source, link),
                source,
                row.get("text", String.class),
                row.get("target", Language.class),
                row.get("translation", String.class));
    }
}
