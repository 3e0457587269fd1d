package org.dragoman.memory;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class MemoryApiTest {
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final String source = "Dockers in " + word + " joined the strike on Monday";

    @BeforeEach
    void people() {
        People.editor();
        People.translator(Language.FR);
    }

    private String tmx() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx version=\"1.4\">"
                + "<header creationtool=\"x\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"x\" adminlang=\"en\""
                + " srclang=\"en-US\" datatype=\"plaintext\"/><body><tu><tuv xml:lang=\"en-US\"><seg>Dockers in <bpt"
                + " i=\"1\">[b]</bpt>" + word + "<ept i=\"1\">[/b]</ept> joined the strike on Monday</seg></tuv>"
                + "<tuv xml:lang=\"fr-FR\"><seg>Les dockers de <bpt i=\"1\">[b]</bpt>" + word
                + "<ept i=\"1\">[/b]</ept> ont rejoint la grève lundi</seg></tuv>"
                + "<tuv xml:lang=\"fa\"><seg>باراندازان " + word + " دوشنبه به اعتصاب پیوستند</seg></tuv>"
                + "<tuv xml:lang=\"de\"><seg>Hafenarbeiter</seg></tuv></tu></body></tmx>";
    }

    @Test
    void offersWhatItTookIn() {
        as("editor")
                .contentType("application/x-tmx")
                .body(bytes(tmx()))
                .post("/api/v1/memory/import")
                .then()
                .statusCode(200)
                .body("added", equalTo(2))
                .body("leftOut.de", equalTo(1));
        as("editor")
                .contentType("application/xml")
                .body(bytes(tmx()))
                .post("/api/v1/memory/import")
                .then()
                .statusCode(200)
                .body("added", equalTo(0))
                .body("known", equalTo(2));
        matches("fr", source)
                .body("matches[0].kind", equalTo("exact"))
                .body("matches[0].score", equalTo(1.0f))
                .body("matches[0].target", equalTo("Les dockers de <1>" + word + "</1> ont rejoint la grève lundi"));
        matches("fa", "Dockers in " + word + " joined the strike on Tuesday")
                .body("matches[0].kind", equalTo("fuzzy"))
                .body("matches[0].score", equalTo(0.87f));
        matches("fr", "Nothing like it at all").body("matches", empty());
        as("editor")
                .queryParam("from", "en")
                .queryParam("to", "fr")
                .get("/api/v1/memory/export")
                .then()
                .statusCode(200)
                .body(containsString(word));
    }

    @Test
    void keepsWhenByWhomAndWhereAPairWasMade() {
        var unit = "<tu creationdate=\"20240131T235900Z\" creationid=\"ana\" tuid=\"" + word
                + "\"><note>Odd.</note><prop type=\"x-origin\">gates</prop>"
                + "<prop type=\"x-context-pre\">Before " + word + ".</prop><prop type=\"x-context-post\">After.</prop>"
                + "<tuv xml:lang=\"en\"><seg>The " + word + " <it pos=\"begin\">[</it>opens</seg></tuv>"
                + "<tuv xml:lang=\"fr\"><seg>Le " + word + " <it pos=\"begin\">[</it>ouvre</seg></tuv></tu>";
        as("editor")
                .contentType("application/x-tmx")
                .body(bytes("<tmx version=\"1.4\"><header srclang=\"en\"/><body>" + unit + "</body></tmx>"))
                .post("/api/v1/memory/import")
                .then()
                .statusCode(200);
        as("translator-fr")
                .queryParam("from", "en")
                .queryParam("to", "fr")
                .queryParam("source", "The " + word + " opens")
                .queryParam("previous", "Before " + word + ".")
                .queryParam("next", "After.")
                .get("/api/v1/memory/matches")
                .then()
                .body("matches[0].kind", equalTo("context"))
                .body("matches[0].origin", equalTo("gates"));
        as("editor")
                .get("/api/v1/memory/export?from=en&to=fr")
                .then()
                .statusCode(200)
                .body(containsString("<tu creationdate=\"20240131T235900Z\" creationid=\"ana\" tuid=\""
                        + word
                        + "\"><note>Odd.</note><prop type=\"x-origin\">gates</prop><prop type=\"x-context-pre\">Before "
                        + word + ".</prop>"
                        + "<prop type=\"x-context-post\">After.</prop>"))
                .body(containsString("The " + word + " <it pos=\"begin\" x=\"1\">[</it>opens"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no XML", "<html/>", "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu>", ""})
    void refusesWhatIsNoTmx(String content) {
        as("editor")
                .contentType("application/x-tmx")
                .body(content.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/memory/import")
                .then()
                .statusCode(422);
    }

    @Test
    void isFedByEditorsAndAdministratorsOnly() {
        as("translator-fr")
                .contentType("application/x-tmx")
                .body(bytes(tmx()))
                .post("/api/v1/memory/import")
                .then()
                .statusCode(403);
        as("translator-fr").get("/api/v1/memory/export?from=en&to=fr").then().statusCode(403);
        RestAssured.get("/api/v1/memory/matches?from=en&to=fr&source=x").then().statusCode(401);
        as("translator-fr")
                .get("/api/v1/memory/matches?from=en&to=de&source=x")
                .then()
                .statusCode(422);
        as("translator-fr").get("/api/v1/memory/matches?from=en&to=fr").then().statusCode(422);
    }

    private ValidatableResponse matches(String to, String text) {
        return as("translator-fr")
                .queryParam("from", "en")
                .queryParam("to", to)
                .queryParam("source", text)
                .get("/api/v1/memory/matches")
                .then()
                .statusCode(200);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static RequestSpecification as(String username) {
        return RestAssured.given().auth().preemptive().basic(username, People.PASSWORD);
    }
}
