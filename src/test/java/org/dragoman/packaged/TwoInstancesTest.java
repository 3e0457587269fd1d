package org.dragoman.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.dragoman.testsupport.MachinePostgres;
import org.dragoman.testsupport.Packaged;
import org.dragoman.testsupport.PackagedWork;
import org.dragoman.testsupport.SentForms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** Two instances on one PostgreSQL of the machine's packages: what happens on one holds on the other, once. */
@Tag("packaged")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoInstancesTest {
    @TempDir
    static Path folder;

    private static MachinePostgres server;
    private static Packaged one;
    private static Packaged other;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = MachinePostgres.start(folder.resolve("server"));
        var settings = new HashMap<>(server.settings());
        settings.putAll(Packaged.demonstration(Files.createDirectory(folder.resolve("none"))));
        settings.put("DRAGOMAN_WEB_ADDRESS", "http://localhost");
        one = Packaged.start(folder, settings);
        other = Packaged.start(folder, settings);
    }

    @AfterAll
    static void end() throws IOException, InterruptedException {
        one.close();
        other.close();
        server.close();
    }

    @Test
    @Order(0)
    void neitherStartsAServerOfItsOwn() {
        assertThat(folder.resolve("database")).doesNotExist();
    }

    @Test
    @Order(1)
    void whoIsSignedInAtOneIsSignedInAtTheOther() {
        var session = SentForms.signIn(one.given(), "editor", Packaged.PASSWORD).cookies();
        other.given()
                .cookies(session)
                .redirects()
                .follow(false)
                .get("/me")
                .then()
                .statusCode(200);
    }

    @Test
    @Order(2)
    void aSaveAtOneIsReadAtTheOther() {
        var work = new PackagedWork(one, "ferry");
        int translation = work.translations.get(1);
        assertThat(PackagedWork.save(one, translation, "Le bac part à midi.")).isEqualTo(200);
        assertThat(PackagedWork.text(other, translation)).isEqualTo("Le bac part à midi.");
    }

    @Test
    @Order(3)
    void aTermThatOneLearnsIsAskedForByTheOther() {
        var asked = Map.of(
                "source", "The council met in Zabraville.",
                "target", "Le conseil s’est réuni.",
                "sourceLanguage", "en",
                "targetLanguage", "fr");
        other.as("editor")
                .contentType("application/json")
                .body(asked)
                .post("/api/v1/checks")
                .then()
                .statusCode(200);
        one.as("editor")
                .contentType("text/tab-separated-values;charset=UTF-8")
                .body("concept_id\ttype\ten\tfr\nzabraville\tplace\tZabraville\tZabraville\n")
                .post("/api/v1/glossary/import")
                .then()
                .statusCode(200);
        other.as("editor")
                .contentType("application/json")
                .body(asked)
                .post("/api/v1/checks")
                .then()
                .statusCode(200)
                .body("findings.check", hasItem("TERM_MISSING"));
    }

    @Test
    @Order(4)
    void anEmbargoEndsOnceAlthoughBothWakeForIt() {
        var work = new PackagedWork(one, "embargo").approve();
        work.releaseAt(Instant.now().plus(Duration.ofSeconds(8)));
        releasedOnce(work);
    }

    @Test
    @Order(5)
    void oneDiesAndTheOtherGoesOn() throws InterruptedException {
        var work = new PackagedWork(one, "widow").approve();
        work.releaseAt(Instant.now().plus(Duration.ofSeconds(8)));
        one.kill();
        releasedOnce(work);
        var after = new PackagedWork(other, "after");
        assertThat(PackagedWork.save(other, after.translations.get(1), "Le bac part à midi."))
                .isEqualTo(200);
    }

    private static void releasedOnce(PackagedWork work) {
        Awaitility.await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> other.given()
                .get("/api/v1/editions/" + work.slug + "/1")
                .then()
                .statusCode(200)
                .body("number", equalTo(1)));
        other.given().get("/api/v1/editions/" + work.slug + "/2").then().statusCode(404);
    }
}
