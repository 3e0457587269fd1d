package org.dragoman.inspection;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.dragoman.testsupport.Drafts.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class GradingApiTest {

    @BeforeEach
    void people() {
        People.administrator();
        People.editor();
        People.publisher();
    }

    private static ValidatableResponse grade(String username, String check, String severity) {
        return as(username)
                .contentType("application/json")
                .body(Map.of("severity", severity))
                .put("/api/v1/checks/{check}", check)
                .then();
    }

    private static ValidatableResponse checked(String target) {
        return as("publisher")
                .contentType("application/json")
                .body(Map.of("sourceLanguage", "en", "targetLanguage", "fr", "source", "They came.", "target", target))
                .post("/api/v1/checks")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse switchOff(long statement, String username, String check, String reason) {
        return as(username)
                .contentType("application/json")
                .body(Map.of("reason", reason))
                .put("/api/v1/statements/{id}/switched-off/{check}", statement, check)
                .then();
    }

    private static ValidatableResponse save(long translation, String text) {
        var before = as("translator-fr")
                .get("/api/v1/translations/{id}", translation)
                .jsonPath()
                .getInt("version");
        return as("translator-fr")
                .contentType("application/json")
                .body(Map.of("text", text, "version", before))
                .put("/api/v1/translations/{id}", translation)
                .then();
    }

    private static ValidatableResponse complete(long translation) {
        int version = as("translator-fr")
                .get("/api/v1/translations/{id}", translation)
                .jsonPath()
                .getInt("version");
        return as("translator-fr")
                .contentType("application/json")
                .body(Map.of("version", version))
                .post("/api/v1/translations/{id}/complete", translation)
                .then();
    }

    @Test
    void listsEveryCheckWithItsMeaning() {
        as("publisher")
                .get("/api/v1/checks")
                .then()
                .statusCode(200)
                .body("check", hasItems("NUM_MISMATCH", "TERM_MISSING", "INCONSISTENT_TARGET"))
                .body("find { it.check == 'TAGS' }.choices", contains("error"))
                .body("find { it.check == 'INCONSISTENT_SOURCE' }.choices", not(hasItem("error")));
    }

    @Test
    void letsAnAdministratorSetSeveritiesForAll() {
        try {
            grade("admin", "TATWEEL", "off").statusCode(200);
            grade("admin", "DOUBLE_WORD", "info")
                    .statusCode(200)
                    .body("find { it.check == 'DOUBLE_WORD' }.severity", equalTo("info"));
            checked("Ils ils sont venus.").body("findings.severity", contains("info"));
            grade("admin", "DOUBLE_WORD", "off").statusCode(200);
            checked("Ils ils sont venus.").body("findings", empty());
        } finally {
            grade("admin", "DOUBLE_WORD", "warning").statusCode(200);
            grade("admin", "TATWEEL", "warning").statusCode(200);
        }
        checked("Ils ils sont venus.").body("findings.severity", contains("warning"));
    }

    @Test
    void refusesWhatMustNotBe() {
        grade("editor", "DOUBLE_WORD", "off").statusCode(403);
        grade("admin", "TERM_FORBIDDEN", "warning").statusCode(409).body("code", equalTo("grade-limited"));
        grade("admin", "TAGS", "off").statusCode(409);
        grade("admin", "INCONSISTENT_TARGET", "error").statusCode(409);
        grade("admin", "NO_SUCH_CHECK", "off").statusCode(404);
        grade("admin", "DOUBLE_WORD", "fatal").statusCode(422).body("code", equalTo("severity"));
    }

    @Test
    void opensAndShutsTheGate() {
        var harbour = HarbourStatement.assigned(Language.FR);
        var translation = harbour.translations(Language.FR).get(1).id();
        save(translation, "Les travailleurs du port ont cessé le travail lundi, le 7.")
                .statusCode(200);
        complete(translation).statusCode(409).body("code", equalTo("gate"));
        switchOff(harbour.id, "editor", "NUM_MISMATCH", "Dates are added on purpose.")
                .statusCode(200)
                .body("check", contains("NUM_MISMATCH"))
                .body("reason", contains("Dates are added on purpose."));
        as("translator-fr")
                .get("/api/v1/translations/{id}", translation)
                .then()
                .body("findings.check", not(hasItem("NUM_MISMATCH")));
        complete(translation).statusCode(200).body("state", equalTo("translated"));
    }

    @Test
    void holdsForOneStatementOnlyAndCanBeRevoked() {
        var harbour = HarbourStatement.assigned(Language.FR);
        var other = HarbourStatement.assigned(Language.FR);
        switchOff(harbour.id, "editor", "NUM_MISMATCH", "Numbers are rounded.").statusCode(200);
        var elsewhere = other.translations(Language.FR).get(1).id();
        save(elsewhere, "Les 7 travailleurs.").statusCode(200).body("findings.check", hasItem("NUM_MISMATCH"));
        var here = harbour.translations(Language.FR).get(1).id();
        save(here, "Les 7 travailleurs.").statusCode(200).body("findings.check", not(hasItem("NUM_MISMATCH")));
        as("editor")
                .delete("/api/v1/statements/{id}/switched-off/NUM_MISMATCH", harbour.id)
                .then()
                .statusCode(200)
                .body("check", empty());
        complete(here).statusCode(409).body("code", equalTo("gate"));
        as("editor")
                .delete("/api/v1/statements/{id}/switched-off/NUM_MISMATCH", harbour.id)
                .then()
                .statusCode(404);
    }

    @Test
    void switchesOffOnlyByAnEditorWithAReason() {
        var statement = HarbourStatement.assigned(Language.FR).id;
        switchOff(statement, "translator-fr", "LENGTH", "It annoys me.").statusCode(403);
        switchOff(statement, "editor", "LENGTH", " ").statusCode(422).body("code", equalTo("reason-missing"));
        switchOff(statement, "editor", "TERM_MISSING", "No glossary here.").statusCode(409);
        switchOff(statement, "editor", "NO_SUCH_CHECK", "Why not.").statusCode(404);
        switchOff(statement, "editor", "LENGTH", "A headline.").statusCode(200);
        switchOff(statement, "editor", "LENGTH", "Twice.").statusCode(409).body("code", equalTo("already-off"));
    }

    @Test
    void writesTheTrail() {
        var statement = Drafts.of("en", "A short text", "It rains.");
        switchOff(statement, "editor", "LENGTH", "A headline.").statusCode(200);
        var page = as("editor").get("/statements/{id}/trail", statement).asString();
        org.assertj.core.api.Assertions.assertThat(page)
                .contains("check switched off")
                .contains("A headline.");
    }
}
