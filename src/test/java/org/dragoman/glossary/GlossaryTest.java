package org.dragoman.glossary;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.Lexicon;
import org.dragoman.matching.TermStatus;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class GlossaryTest {
    @Inject
    Glossary glossary;

    @Inject
    Concepts concepts;

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    private final String key = "g" + UUID.randomUUID().toString().substring(0, 8);
    private final String town = "Bosra " + key;

    @Test
    void unchangedItIsSharedByAll() {
        assertThat(glossary.lexicon()).isSameAs(glossary.lexicon());
    }

    @Test
    void aChangeIsSeenByItsOwnTransactionAndByOthersOnceCommitted() throws Exception {
        var otherInstance = new Glossary(entities);
        QuarkusTransaction.requiringNew().run(() -> {
            save(town);
            assertThat(isKnown(glossary)).isTrue();
            assertThat(elsewhere(otherInstance)).isFalse();
            assertThat(elsewhere(glossary)).isFalse();
        });
        assertThat(elsewhere(otherInstance)).isTrue();
        assertThat(elsewhere(glossary)).isTrue();
    }

    @Test
    void aChangeThatIsRolledBackIsNeverSeenByAnother() {
        QuarkusTransaction.begin();
        save(town);
        assertThat(isKnown(glossary)).isTrue();
        QuarkusTransaction.rollback();
        assertThat(isKnown(glossary)).isFalse();

        // The next change gets the number that the lost one had.
        QuarkusTransaction.requiringNew().run(() -> save("Apamea " + key));
        assertThat(glossary.lexicon().approved(key, Language.EN))
                .extracting(Form::text)
                .containsExactly("Apamea " + key);
    }

    @Test
    void aChangeOfAnotherProgramIsSeen() throws SQLException {
        QuarkusTransaction.requiringNew().run(() -> save(town));
        assertThat(isKnown(glossary)).isTrue();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("update term set form = 'Busra' where concept_id = "
                    + "(select id from concept where key = '" + key + "')");
            statement.execute("update snapshot_version set number = number + 1 where name = 'glossary'");
            assertThat(elsewhere(glossary)).isTrue();
            connection.commit();
        }
        assertThat(glossary.lexicon().approved(key, Language.EN))
                .extracting(Form::text)
                .containsExactly("Busra");
    }

    @Test
    void manyWhoAskAtOnceGetTheSameLexicon() throws InterruptedException {
        QuarkusTransaction.requiringNew().run(() -> save(town));
        var many = Executors.newFixedThreadPool(6);
        var answers = Collections.synchronizedSet(new HashSet<Lexicon>());
        many.invokeAll(Collections.nCopies(6, () -> answers.add(glossary.lexicon())));
        many.shutdown();
        assertThat(answers).hasSize(1);
    }

    private boolean isKnown(Glossary glossary) {
        return !glossary.lexicon().approved(key, Language.EN).isEmpty();
    }

    /** Whether the concept is seen by a transaction of its own, as by somebody else. */
    private boolean elsewhere(Glossary glossary) {
        return QuarkusTransaction.requiringNew().call(() -> isKnown(glossary));
    }

    private void save(String form) {
        var forms = List.of(new Form(key, Language.EN, form, TermStatus.PREFERRED, false));
        concepts.save(new Definition(key, Concept.Type.PLACE, "", forms), null, People.editor());
    }
}
