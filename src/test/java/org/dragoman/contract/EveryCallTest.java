package org.dragoman.contract;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.dragoman.account.Role;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.FR;

/**
 * Every call of the description is made as its example shows it, and answers as its example says; {@link DescribedAnswers}
 * compares what it answers with its schema. With {@code -Ddragoman.documents=write} the answers are written anew.
 */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class EveryCallTest {
    private ExampleCalls calls;

    @BeforeEach
    void people() {
        People.administrator();
        People.editor();
        People.publisher();
        People.reviewer();
        People.translator(FR);
        People.translator(AR);
        People.account("second-fr", Set.of(Role.TRANSLATOR), Set.of(FR));
        calls = new ExampleCalls();
    }

    @Test
    void isMadeAsItsExampleShows() throws IOException {
        part(new TextJourney(calls)::texts);
        part(() -> new TranslationJourney(calls).jobs(new StatementJourney(calls).prepared()));
        part(new RevisionJourney(calls)::revisions);
        part(new EditionJourney(calls)::editions);
        part(new GlossaryJourney(calls)::glossary);
        part(new AccountJourney(calls)::accounts);
        part(new AccountJourney(calls)::ownAccount);
        part(new AccountJourney(calls)::site);
        part(new AccountJourney(calls)::keys);
        part(new AccountJourney(calls)::webhooks);
        calls.write();
        assertThat(calls.wrong).isEmpty();
        assertThat(calls.left()).isEmpty();
        assertThat(ExampleCalls.WRITES || calls.broken > 200).isTrue();
    }

    /** What does not go on leaves the other parts to be tried. */
    private void part(Runnable journey) {
        try {
            journey.run();
        } catch (RuntimeException e) {
            calls.wrong.add(e + " at "
                    + Arrays.stream(e.getStackTrace())
                            .filter(line -> line.getClassName().endsWith("Journey"))
                            .toList());
        }
    }
}
