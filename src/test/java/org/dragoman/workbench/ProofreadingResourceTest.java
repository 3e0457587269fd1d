package org.dragoman.workbench;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.dragoman.language.Language;
import org.dragoman.statement.Statements;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(Database.class)
@TestProfile(ProofreadingResourceTest.SwitchedOn.class)
@Tag("application")
class ProofreadingResourceTest {
    private static final Duration LONGEST_READING = Duration.ofMinutes(2);

    public static class SwitchedOn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dragoman.proofreading.enabled", "true");
        }
    }

    @Inject
    Statements statements;

    private WorkbenchFixture fixture;

    @BeforeEach
    void giveAJob() {
        fixture = WorkbenchFixture.make(statements);
    }

    @Test
    void showsWhatItFindsOnceTheTextIsRead() throws InterruptedException {
        save("Deux ponnts ont sauté.");
        read().then().statusCode(200).body(containsString("data-check=\"SPELLING\""), not(containsString("is-error")));
    }

    @Test
    void isClosedToOthers() {
        People.translator(Language.AR);
        look("translator-ar").then().statusCode(404);
    }

    @Test
    void joinsTheChecksOnlyWhenAskedFor() {
        check("").body("findings.check", not(hasItem("SPELLING")));
        check("?proofreading=true")
                .body("findings.check", hasItem("SPELLING"))
                .body("findings.find { it.check == 'SPELLING' }.severity", equalTo("warning"));
    }

    private void save(String text) {
        Drafts.as("translator-fr")
                .contentType("application/json")
                .accept("text/html")
                .body(Map.of("text", text, "version", 0, "complete", false))
                .post(path())
                .then()
                .statusCode(200);
    }

    /** Asks as the workbench does: again and again, until the text is read in the background. */
    private Response read() {
        return Awaitility.await()
                .pollInSameThread()
                .atMost(LONGEST_READING)
                .until(() -> look("translator-fr"), answer -> answer.statusCode() != 202);
    }

    private Response look(String username) {
        return Drafts.as(username).get(path() + "/proofreading");
    }

    private String path() {
        return fixture.path() + "/translations/" + fixture.translations().get(2);
    }

    private static ValidatableResponse check(String query) {
        return Drafts.as("translator-fr")
                .contentType("application/json")
                .body(Map.of(
                        "sourceLanguage", "en",
                        "targetLanguage", "fr",
                        "source", "Two bridges blew up.",
                        "target", "Deux ponnts ont sauté."))
                .post("/api/v1/checks" + query)
                .then()
                .statusCode(200);
    }
}
