package org.dragoman.glossary;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How the database means to search a large glossary: by indexes, so that the work does not grow with it. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class ConceptSearchPlanTest {
    private static final long FIRST = 1_000_000_000L;
    private static final int CONCEPTS = 20_000;

    @Inject
    EntityManager entities;

    @Test
    void readsNoTermThatItDoesNotSeek() {
        QuarkusTransaction.begin();
        try {
            fill();
            for (var text : List.of("marokko", "mossoul", "رباط الخيل", "کرمانشاه", "al khalil")) {
                for (var filter : filters()) {
                    assertThat(plan(text, filter))
                            .contains("term_folded", "term_sound_same", "concept_key_lower")
                            .doesNotContain("Seq Scan");
                }
            }
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static List<ConceptSearch.Filter> filters() {
        return List.of(
                ConceptSearch.Filter.of(null, null, null),
                ConceptSearch.Filter.of(Concept.Type.PLACE, null, null),
                ConceptSearch.Filter.of(null, Language.FR, null),
                ConceptSearch.Filter.of(null, null, ConceptStatus.APPROVED),
                ConceptSearch.Filter.of(Concept.Type.PERSON, Language.EN, ConceptStatus.PROPOSED));
    }

    /** Names that are like no word, but for those that make the database expect many hits. */
    private void fill() {
        run("insert into concept (id, key, type, created_at, changed_at, status, decided_at) select " + FIRST
                + " + n, 'plan-' || n, 'PLACE', now(), now(), 'APPROVED', now() from generate_series(1, " + CONCEPTS
                + ") n");
        run("insert into term (id, concept_id, language, form, folded, status) select " + FIRST + " + n, " + FIRST
                + " + n, 'EN', name, name, 'PREFERRED' from (select n, case when n % 200 = 0 then 'marokko' else md5(n::text) end"
                + " as name from generate_series(1, " + CONCEPTS + ") n) named");
        run("analyze term");
        run("analyze concept");
    }

    private void run(String sql) {
        entities.createNativeQuery(sql.replace("::text", " || ''")).executeUpdate();
    }

    private String plan(String text, ConceptSearch.Filter filter) {
        entities.createNativeQuery(ConceptSearch.LEAST_SIMILARITY).getSingleResult();
        var query = entities.createNativeQuery("explain " + ConceptSearch.alike(filter) + " limit 50")
                .setParameter("text", text)
                .setParameter("prefix", text + "%")
                .setParameter("like", "%" + text + "%");
        filter.parameters().forEach(query::setParameter);
        List<?> lines = query.getResultList();
        return lines.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
