package org.dragoman.exchange;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class ExchangeApiTest {
    private static final String IMPORT = "/api/v1/glossary/import";

    private final String key = "c" + UUID.randomUUID().toString().substring(0, 8);
    private final String csv = "concept_id,type,en,ar\n" + key + ",place,Nu‘maniya " + key + ",النعمانية\n";

    @BeforeEach
    void people() {
        People.editor();
        People.administrator();
        People.translator(Language.FR);
    }

    @Test
    void takesEveryFormatInAndGivesItOut() {
        as("editor")
                .contentType("text/csv")
                .body(csv)
                .post(IMPORT)
                .then()
                .statusCode(200)
                .body("added", equalTo(1));
        as("admin")
                .contentType("text/tab-separated-values")
                .body(csv.replace(',', '\t'))
                .post(IMPORT)
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(1));
        var tbx = "<tbx><text><body><conceptEntry id=\"" + key + "\"><descrip type=\"subjectField\">place</descrip>"
                + "<langSec xml:lang=\"fr\"><termSec><term>Noumaniya</term></termSec></langSec></conceptEntry></body></text></tbx>";
        as("editor")
                .contentType("application/xml")
                .body(tbx)
                .post(IMPORT)
                .then()
                .statusCode(200)
                .body("changed", equalTo(1));
        as("translator-fr")
                .accept("application/x-tbx")
                .get("/api/v1/glossary/export")
                .then()
                .statusCode(200)
                .body(containsString("Noumaniya"));
        as("translator-fr")
                .accept("text/csv")
                .get("/api/v1/glossary/export")
                .then()
                .statusCode(200)
                .body(containsString(key + ",place,,,,Noumaniya"));
        as("editor").get("/glossary/export.tsv").then().statusCode(200).body(containsString("Noumaniya"));
    }

    @Test
    void refusesWhatIsFlawedAndWhoMayNot() {
        as("editor")
                .contentType("text/csv")
                .body(csv + key + ",planet,x,y\n")
                .post(IMPORT)
                .then()
                .statusCode(422)
                .body("code", equalTo("file-flawed"))
                .body("message", containsString("Line 3, type"));
        as("translator-fr")
                .contentType("text/csv")
                .body(csv)
                .post(IMPORT)
                .then()
                .statusCode(403);
        RestAssured.given()
                .contentType("text/csv")
                .body(csv)
                .post(IMPORT)
                .then()
                .statusCode(401);
        as("editor").get("/api/v1/glossary/concepts/" + key).then().statusCode(404);
    }

    @Test
    void addsChangesAndRemovesAConcept() {
        var path = "/api/v1/glossary/concepts/" + key;
        var body = "{\"type\":\"place\",\"note\":\"\",%s\"terms\":[{\"language\":\"fa\",\"form\":\"نعمانیه " + key
                + "\",\"status\":\"preferred\"}]}";
        as("translator-fr")
                .contentType("application/json")
                .body(body.formatted(""))
                .put(path)
                .then()
                .statusCode(403);
        int version = as("editor")
                .contentType("application/json")
                .body(body.formatted(""))
                .put(path)
                .then()
                .statusCode(200)
                .extract()
                .path("version");
        as("editor")
                .contentType("application/json")
                .body(body.formatted(""))
                .put(path)
                .then()
                .statusCode(428);
        as("editor")
                .contentType("application/json")
                .body(body.replace("\"note\":\"\"", "\"note\":\"changed\"").formatted("\"version\":" + version + ","))
                .put(path)
                .then()
                .statusCode(200)
                .body("note", equalTo("changed"));
        as("editor")
                .contentType("application/json")
                .body(body.formatted("\"version\":" + version + ","))
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("concept-stale"));
        as("translator-fr")
                .queryParam("q", "نعمانيه " + key)
                .get("/api/v1/glossary/concepts")
                .then()
                .statusCode(200)
                .body("concepts.key", hasItem(key));
        as("editor").delete(path).then().statusCode(204);
        as("editor").get(path).then().statusCode(404);
    }

    private static RequestSpecification as(String username) {
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .defaultContentCharset("UTF-8")
                                .encodeContentTypeAs("text/tab-separated-values", io.restassured.http.ContentType.TEXT)
                                .encodeContentTypeAs("text/csv", io.restassured.http.ContentType.TEXT)))
                .auth()
                .preemptive()
                .basic(username, People.PASSWORD);
    }
}
