package org.dragoman.archive;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.dragoman.edition.Edition;
import org.dragoman.edition.Releasing;
import org.dragoman.glossary.Glossary;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.FR;

/** How many sentences the database reads in a large archive, also when it has been asked the same way for long. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class SearchPlanTest {
    private static final int SENTENCES = 20_000;

    /** A driver leaves the plan to the database from the fifth time on, and that takes a general one from its own sixth. */
    private static final int OFTEN = 15;

    @Inject
    ArchiveIndex index;

    @Inject
    Glossary glossary;

    @Inject
    Releasing releasing;

    @Inject
    EntityManager entities;

    @ParameterizedTest
    @CsvSource({"zyzzyva, 0", "wolverine, 20", "everywhere, 50"})
    void readsFewSentences(String word, int found) {
        var edition = releasing.release(HarbourStatement.approved(FR).statement(), People.publisher());
        QuarkusTransaction.begin();
        try {
            fill(edition);
            long before = read();
            for (int n = 0; n < OFTEN; n++) {
                var sentences = index.find(SoughtText.of(word, glossary.lexicon()), null, null, 0, 50);
                assertThat(sentences).hasSize(found);
            }
            assertThat(read() - before).isLessThan(OFTEN * 1_000L);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** One word is in a thousandth of the sentences, another in all. */
    private void fill(Edition edition) {
        index.enter(edition);
        run("insert into archive_sentence (edition_id, ordinal, dated, wordings, words) select " + edition.id()
                + ", n, date '2020-01-01' + n, jsonb_build_object('en', 'x'), array_to_tsvector(array['everywhere', md5('' || n),"
                + " case when n % 1000 = 0 then 'wolverine' else md5('x' || n) end])"
                + " from generate_series(101, " + (100 + SENTENCES) + ") n");
        run("analyze archive_sentence");
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }

    private long read() {
        var rows = entities.createNativeQuery(
                        """
                        select coalesce(sum(seq_tup_read + idx_tup_fetch), 0) from pg_stat_xact_user_tables
                        where relname = 'archive_sentence'""")
                .getSingleResult();
        return ((Number) rows).longValue();
    }
}
