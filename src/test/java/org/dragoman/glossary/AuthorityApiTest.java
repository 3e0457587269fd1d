package org.dragoman.glossary;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.UUID;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class AuthorityApiTest {
    private static final String CONCEPTS = "/api/v1/glossary/concepts/";

    private final String key = "a" + UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Zab" + key.substring(1).replaceAll("[0-9]", "k");

    @BeforeEach
    void people() {
        People.editor();
        People.translator(Language.FR);
        People.publisher();
    }

    @Test
    void letsTranslatorsProposeAndEditorsDecide() {
        as("publisher")
                .body(document(name, ""))
                .post(CONCEPTS + key + "/proposal")
                .then()
                .statusCode(403);
        as("translator-fr")
                .body(document(name, ""))
                .post(CONCEPTS + key + "/proposal")
                .then()
                .statusCode(200)
                .body("status", equalTo("proposed"));
        as("translator-fr").body("{}").post(CONCEPTS + key + "/approve").then().statusCode(403);
        as("translator-fr")
                .body("{\"verb\":\"approve\",\"concepts\":[{\"key\":\"" + key + "\"}]}")
                .post("/api/v1/authority/decisions")
                .then()
                .statusCode(403);
        as("editor")
                .body("{\"version\":7}")
                .post(CONCEPTS + key + "/approve")
                .then()
                .statusCode(409);
        as("editor")
                .body("{\"version\":0}")
                .post(CONCEPTS + key + "/approve")
                .then()
                .statusCode(200)
                .body("status", equalTo("approved"))
                .body("decidedBy", equalTo("editor"));
        as("editor").body("{}").post(CONCEPTS + key + "/retire").then().statusCode(422);
        as("translator-fr")
                .get(CONCEPTS + key + "/history")
                .then()
                .statusCode(200)
                .body("deed", contains("approved", "proposed"))
                .body("author", contains("editor", "translator-fr"));
    }

    @Test
    void asksForADecisionWhereTwoConceptsClaimOneSpelling() {
        save(key, document(name, ""), 200);
        save(key + "b", document(name.toUpperCase(Locale.ROOT), ""), 409);
        as("editor")
                .body(document(name, ""))
                .queryParam("ruling", "two villages of one name")
                .put(CONCEPTS + key + "b")
                .then()
                .statusCode(200);
        as("editor")
                .get("/api/v1/authority/contradictions")
                .then()
                .body("find { it.first == '" + key + "' }.reason", equalTo("two villages of one name"));
        save(key + "c", document("other " + name, name), 409);
        save(key + "d", document(name + "x", name + "X"), 422);
    }

    @Test
    void showsWhatWouldFollow() {
        var harbour = HarbourStatement.translated(Language.FR);
        as("translator-fr")
                .body(pair("safe machines " + key, "x"))
                .post(CONCEPTS + key + "/consequences")
                .then()
                .body("translations", equalTo(0));
        as("translator-fr")
                .body(pair("port authority", "capitainerie " + key))
                .post(CONCEPTS + key + "/consequences")
                .then()
                .statusCode(200)
                .body("translations", greaterThanOrEqualTo(1))
                .body("wrong.link.any { it.startsWith('/jobs/" + harbour.job(Language.FR) + "?') }", equalTo(true));
        as("editor").get(CONCEPTS + key).then().statusCode(404);
    }

    @Test
    void acceptsAFormLetterByLetter() {
        save(key, pair(name, "Zabre"), 200);
        var forms = CONCEPTS + key + "/forms";
        var form = "{\"language\":\"fr\",\"form\":\"Zabréens" + key + "\"}";
        int id = as("translator-fr")
                .body(form)
                .post(forms)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        check("les Zabréens" + key, "missing");
        as("translator-fr").post(forms + "/" + id + "/approval").then().statusCode(403);
        as("editor").post(forms + "/" + id + "/approval").then().statusCode(204);
        check("les Zabréens" + key, "ok");
        check("les Zabréens" + key + "x", "missing");
        as("editor").body(form).post(forms).then().statusCode(409).body("code", equalTo("form-known"));
        as("translator-fr").delete(forms + "/" + id).then().statusCode(403);
        as("editor")
                .body("{\"language\":\"fr\",\"form\":\" \"}")
                .post(forms)
                .then()
                .statusCode(422);
    }

    @Test
    void linksConceptsAndRefusesCircles() {
        save(key, document(name, ""), 200);
        save(key + "b", document(name + "b", ""), 200);
        link(key, "part-of", key + "b", 200);
        link(key + "b", "part-of", key, 409);
        link(key, "part-of", key, 422);
        link(key, "cousin-of", key + "b", 422);
        link(key, "distinct-from", key + "b", 200);
        link(key + "b", "distinct-from", key, 409);
        as("editor").get(CONCEPTS + key + "b/links").then().body("", hasSize(2));
        as("translator-fr")
                .body("{\"kind\":\"formerly\",\"to\":\"" + key + "b\"}")
                .post(CONCEPTS + key + "/links")
                .then()
                .statusCode(403);
    }

    @Test
    void adoptsNamesOfTheLibraryAllOrNone() {
        as("translator-fr").get("/api/v1/authority/library").then().statusCode(403);
        as("editor")
                .queryParam("q", "برازیل")
                .get("/api/v1/authority/library")
                .then()
                .statusCode(200);
        as("editor")
                .body("{\"keys\":[\"paraguay\",\"atlantis\"]}")
                .post("/api/v1/authority/library")
                .then()
                .statusCode(404);
        as("editor").get(CONCEPTS + "paraguay").then().statusCode(404);
        as("editor")
                .body("{\"keys\":[\"paraguay\"]}")
                .post("/api/v1/authority/library")
                .then()
                .statusCode(200);
        as("editor").get(CONCEPTS + "paraguay").then().body("terms.form", hasItem("پاراگوئه"));
        as("editor")
                .body("{\"keys\":[\"paraguay\"]}")
                .post("/api/v1/authority/library")
                .then()
                .statusCode(409);
    }

    @Test
    void findsWhatIsSpelledAnotherWay() {
        save(
                "mosul" + key,
                "{\"type\":\"place\",\"terms\":[{\"language\":\"en\",\"form\":\"Mosul\",\"status\":\"admitted\"},"
                        + "{\"language\":\"fr\",\"form\":\"Mossoul\",\"status\":\"admitted\"},"
                        + "{\"language\":\"ar\",\"form\":\"الموصل\",\"status\":\"admitted\"}]}",
                200);
        for (var typed : new String[] {"Mossoul", "موصل", "Musil", "mosoul"}) {
            as("editor")
                    .queryParam("q", typed)
                    .get("/api/v1/glossary/concepts")
                    .then()
                    .body("concepts.key", hasItem("mosul" + key));
        }
        as("editor")
                .body("{\"version\":0}")
                .delete(CONCEPTS + "mosul" + key)
                .then()
                .statusCode(204);
    }

    private void check(String target, String verdict) {
        as("editor")
                .body("{\"sourceLanguage\":\"en\",\"targetLanguage\":\"fr\",\"source\":\"In " + name
                        + "\",\"target\":\"" + target + "\"}")
                .post("/api/v1/checks")
                .then()
                .body("terms.find { it.concept == '" + key + "' }.verdict", equalTo(verdict));
    }

    private void save(String key, String document, int status) {
        as("editor").body(document).put(CONCEPTS + key).then().statusCode(status);
    }

    private void link(String key, String kind, String to, int status) {
        as("editor")
                .body("{\"kind\":\"" + kind + "\",\"to\":\"" + to + "\"}")
                .post(CONCEPTS + key + "/links")
                .then()
                .statusCode(status);
    }

    private static String document(String preferred, String forbidden) {
        var more = forbidden.isEmpty()
                ? ""
                : ",{\"language\":\"en\",\"form\":\"" + forbidden + "\",\"status\":\"forbidden\"}";
        return "{\"type\":\"place\",\"source\":\"gazetteer\",\"terms\":[{\"language\":\"en\",\"form\":\"" + preferred
                + "\",\"status\":\"preferred\"}" + more + "]}";
    }

    private static String pair(String english, String french) {
        return "{\"type\":\"place\",\"terms\":[{\"language\":\"en\",\"form\":\"" + english
                + "\",\"status\":\"preferred\"},{\"language\":\"fr\",\"form\":\"" + french
                + "\",\"status\":\"preferred\"}]}";
    }

    private static RequestSpecification as(String username) {
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic(username, People.PASSWORD)
                .contentType(ContentType.JSON);
    }
}
