package org.dragoman.workbench;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.statement.Statements;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class TranslationApiTest {
    private static final String GOOD = "La route du fleuve près de Qasrabad-sur-Tigre est fermée.";
    private static final String WITHOUT_TERM = "La route du fleuve près du village est fermée.";

    @Inject
    Statements statements;

    private WorkbenchFixture fixture;

    @BeforeEach
    void giveAJob() {
        fixture = WorkbenchFixture.make(statements);
    }

    private static io.restassured.specification.RequestSpecification as(String username) {
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic(username, People.PASSWORD)
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }

    private ValidatableResponse put(String username, int index, String text, int version) {
        return as(username)
                .body(Map.of("text", text, "version", version))
                .put("/api/v1/translations/" + fixture.translations().get(index))
                .then();
    }

    private ValidatableResponse complete(int index) {
        return as("translator-fr")
                .body(Map.of("version", 1))
                .post("/api/v1/translations/" + fixture.translations().get(index) + "/complete")
                .then();
    }

    @Test
    void savesAndTellsTheVersionAndWhatIsFound() {
        put("translator-fr", 1, WITHOUT_TERM, 0)
                .statusCode(200)
                .body("version", equalTo(1))
                .body("state", equalTo("draft"))
                .body("findings.check", hasItem("TERM_MISSING"));
    }

    @Test
    void keepsAStaleSaveBesideTheOther() {
        put("translator-fr", 1, GOOD, 0).statusCode(200);
        put("translator-fr", 1, WITHOUT_TERM, 0)
                .statusCode(409)
                .body("code", equalTo("stale"))
                .body("translation.text", equalTo(GOOD));
        assertThat(fixture.text(1)).isEqualTo(GOOD);
        as("translator-fr").get(fixture.path()).then().statusCode(200).body(containsString(WITHOUT_TERM));
    }

    @Test
    void savesNothingFromAVersionThatIsNotSaid() {
        for (var silence : List.of("", ",\"version\":null", ",\"version\":\"\"")) {
            send(silence).statusCode(428).body("code", equalTo("version-missing"));
        }
        for (var none : List.of("0.0", "0.9", "1e3", "true", "99999999999", "-99999999999", "{}", "[]")) {
            send(",\"version\":" + none).statusCode(400);
        }
        assertThat(fixture.text(1)).isEmpty();
    }

    @Test
    void keepsWhatIsSavedFromAVersionThatNeverWas() {
        put("translator-fr", 1, GOOD, 0).statusCode(200);
        for (var never : List.of(-1, 2, 7, Integer.MAX_VALUE, Integer.MIN_VALUE)) {
            put("translator-fr", 1, WITHOUT_TERM, never).statusCode(409).body("code", equalTo("stale"));
        }
        assertThat(fixture.text(1)).isEqualTo(GOOD);
    }

    private ValidatableResponse send(String version) {
        return as("translator-fr")
                .body("{\"text\":\"" + GOOD + "\"" + version + "}")
                .put("/api/v1/translations/" + fixture.translations().get(1))
                .then();
    }

    @Test
    void theGateHoldsUntilAnEditorWaives() {
        var key = put("translator-fr", 1, WITHOUT_TERM, 0)
                .extract()
                .path("findings.find { it.check == 'TERM_MISSING' }.key");
        complete(1).statusCode(409).body("code", equalTo("gate"));
        assertThat(fixture.text(1)).isEqualTo(WITHOUT_TERM);
        var waivers = "/api/v1/translations/" + fixture.translations().get(1) + "/waivers";
        var reasoned = Map.of("finding", key, "reason", "The name is in the sentence before.");
        as("translator-fr").body(reasoned).post(waivers).then().statusCode(403);
        as("editor")
                .body(Map.of("finding", key, "reason", " "))
                .post(waivers)
                .then()
                .statusCode(422);
        as("editor").body(reasoned).post(waivers).then().statusCode(200).body("findings", hasSize(0));
        complete(1).statusCode(200).body("state", equalTo("translated"));
    }

    @Test
    void isClosedToThoseWhoHaveNoPartInTheJob() {
        People.account("stranger", Set.of(Role.TRANSLATOR), Set.of(Language.FR));
        put("stranger", 1, GOOD, 0).statusCode(404);
        as("stranger").get("/api/v1" + fixture.path() + "/translations").then().statusCode(404);
        as("stranger").get(fixture.path()).then().statusCode(404);
        put("editor", 1, GOOD, 0).statusCode(403);
        put("reviewer", 1, GOOD, 0).statusCode(403);
        RestAssured.given()
                .get("/api/v1" + fixture.path() + "/translations")
                .then()
                .statusCode(401);
        assertThat(fixture.state(1)).isEqualTo("EMPTY");
    }

    @Test
    void showsTheJobToItsReviewerAndToEditors() {
        as("reviewer")
                .get("/api/v1" + fixture.path() + "/translations")
                .then()
                .statusCode(200)
                .body("", hasSize(4));
        as("editor").get(fixture.path()).then().statusCode(200);
    }

    @Test
    void refusesATextThatIsNoneOrTooLong() {
        put("translator-fr", 1, "a".repeat(20_001), 0).statusCode(422).body("code", equalTo("text"));
        as("translator-fr")
                .body("{\"version\":0}")
                .put("/api/v1/translations/" + fixture.translations().get(1))
                .then()
                .statusCode(422);
    }

    @Test
    void answersTheScriptOfThePage() {
        var page = fixture.path() + "/translations/" + fixture.translations().get(2);
        RestAssured.given()
                .auth()
                .preemptive()
                .basic("translator-fr", People.PASSWORD)
                .contentType(ContentType.JSON)
                .body(Map.of("text", "Deux ponts ont été touchés.", "version", 0, "complete", true))
                .post(page)
                .then()
                .statusCode(200);
        assertThat(fixture.state(2)).isEqualTo("TRANSLATED");
    }
}
