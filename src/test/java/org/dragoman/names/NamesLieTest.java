package org.dragoman.names;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dragoman.audit.TrailEntry;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Only what the finder found in a statement can be a candidate, whatever a form says. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class NamesLieTest {

    private static int send(long statement, String deed, String form) {
        return SentForms.of(People.editor())
                .formParam("form", form)
                .formParam("language", "fa")
                .post("/statements/" + statement + "/names/" + deed)
                .statusCode();
    }

    private static boolean isSetAside(String form) {
        return QuarkusTransaction.requiringNew()
                .call(() -> NoName.of(Language.EN, form).isPresent());
    }

    @Test
    void onlyACandidateIsSetAside() {
        long statement = Drafts.of("en", "A quiet dawn", "The boats left Velmarand at dawn.");
        assertThat(send(statement, "set-aside", "Ortazuma")).isEqualTo(409);
        assertThat(send(statement, "propose", "Ortazuma")).isEqualTo(409);
        assertThat(isSetAside("Ortazuma")).isFalse();
        assertThat(send(statement, "set-aside", "Velmarand")).isEqualTo(303);
        assertThat(isSetAside("Velmarand")).isTrue();
    }

    @Test
    void theTrailNamesWhatWasSetAside() {
        long statement = Drafts.of("en", "A quiet dusk", "The boats left Quelbarand at dusk.");
        send(statement, "set-aside", "Quelbarand");
        assertThat(send(statement, "take-back", "  qUELBARAND ")).isEqualTo(303);
        var subject = QuarkusTransaction.requiringNew().call(() -> TrailEntry.matching("editor", "name.taken-back", "")
                .firstResult()
                .subject());
        assertThat(subject).isEqualTo("Quelbarand");
    }
}
