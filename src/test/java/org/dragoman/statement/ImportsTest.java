package org.dragoman.statement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** Documents that take longer than a request may. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class ImportsTest {

    @Inject
    Imports imports;

    @Inject
    EntityManager entities;

    @BeforeEach
    void anEditor() {
        People.editor();
    }

    private static Response inHaste(String slug, String text) {
        return Drafts.as("editor")
                .header("Prefer", "respond-async")
                .contentType("application/octet-stream")
                .queryParam("fileName", "water.txt")
                .queryParam("language", "en")
                .queryParam("title", "Water")
                .queryParam("slug", slug)
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/statements");
    }

    /** Asks again and again until it is no longer being read. */
    private static JsonPath ended(String location) {
        return Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> Drafts.as("editor").get(location).jsonPath(), answer -> !answer.getString("state")
                        .equals("reading"));
    }

    @Test
    void whoPrefersSoDoesNotWait() throws InterruptedException {
        var answer = inHaste(Drafts.slug(), "Water.\n\nIt is late. Very late.");
        answer.then().statusCode(202).header("Location", containsString("/api/v1/uploads/"));
        var landed = ended(answer.header("Location"));
        assertThat(landed.getString("state")).isEqualTo("landed");
        assertThat(Drafts.texts(landed.getLong("statement")))
                .containsExactly("Water", "Water.", "It is late.", "Very late.");
    }

    @Test
    void aRefusalIsToldInEveryLanguage() throws InterruptedException {
        var slug = Drafts.slug();
        ended(inHaste(slug, "One.").header("Location"));
        var location = inHaste(slug, "Two.").header("Location");
        var refused = ended(location);
        assertThat(refused.getString("state")).isEqualTo("refused");
        assertThat(refused.getString("code")).isEqualTo("slug-taken");
        assertThat(refused.getString("message")).contains(slug);
        var token = location.replaceFirst(".*/", "");
        var inFrench = QuarkusTransaction.requiringNew()
                .call(() -> KeptUpload.of(token, People.editor()).orElseThrow().complaint(Language.FR));
        assertThat(inFrench.text()).contains("Un autre communiqué porte l’identifiant " + slug);
    }

    private String underWay(String fileName, String slug) {
        var upload = new UploadedFile(fileName, "Bread.\n\nIt is late.".getBytes(StandardCharsets.UTF_8), Language.EN);
        var proposal = new Proposal("Bread", slug, LocalDate.of(2030, 1, 2));
        var outcome = imports.bringIn(upload, proposal, People.editor(), Duration.ZERO);
        return ((Imports.Outcome.UnderWay) outcome).token();
    }

    private static Response page(String user, String token) {
        return Drafts.as(user).redirects().follow(false).get("/statements/uploads/" + token);
    }

    @Test
    void thePageLeadsToTheStatement() throws InterruptedException {
        var token = underWay("bread.txt", Drafts.slug());
        long statement = ended("/api/v1/uploads/" + token).getLong("statement");
        page("editor", token).then().statusCode(303).header("Location", containsString("/statements/" + statement));
    }

    @Test
    void thePageTellsHowFarItHasCome() {
        var token = reading();
        page("editor", token).then().statusCode(200).body(containsString("bread.txt is being read"));
        change("update upload set whole = 12 where id = ?1", token);
        page("editor", token).then().statusCode(200).body(containsString("12 paragraphs"));
    }

    /** A document that nobody reads, as one does whose application was stopped. */
    private static String reading() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var upload = KeptUpload.keep("bread.txt", "Bread.".getBytes(StandardCharsets.UTF_8), People.editor());
            upload.begin(Language.EN, new Proposal("Bread", "", LocalDate.of(2030, 1, 2)));
            return upload.token();
        });
    }

    private void change(String sql, String token) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(sql)
                .setParameter(1, UUID.fromString(token))
                .executeUpdate());
    }

    @Test
    void whatNobodyReadsAnyMoreCanBeBroughtInAgain() {
        var token = reading();
        change("update upload set brought_at = brought_at - interval '32 minutes' where id = ?1", token);
        Drafts.as("editor").get("/api/v1/uploads/" + token).then().body("code", equalTo("import-interrupted"));
        page("editor", token)
                .then()
                .statusCode(200)
                .body(containsString("Import it again"))
                .body(containsString("name=\"kept\" value=\"" + token + "\""));
    }

    @Test
    void aRefusedFileIsKeptAndComesInWithAnotherSlug() throws InterruptedException {
        var slug = Drafts.slug();
        ended("/api/v1/uploads/" + underWay("bread.txt", slug));
        var token = underWay("bread.txt", slug);
        ended("/api/v1/uploads/" + token);
        page("editor", token)
                .then()
                .statusCode(200)
                .body(containsString(slug))
                .body(containsString("name=\"kept\" value=\"" + token + "\""));
        var csrf = Drafts.as("editor").get("/statements/new").cookie("csrf-token");
        Drafts.as("editor")
                .redirects()
                .follow(false)
                .cookie("csrf-token", csrf)
                .multiPart("csrf-token", csrf)
                .multiPart("language", "en")
                .multiPart("title", "Bread")
                .multiPart("slug", Drafts.slug())
                .multiPart("dated", "2030-01-02")
                .multiPart("again", "yes")
                .multiPart("kept", token)
                .post("/statements")
                .then()
                .statusCode(303)
                .header("Location", containsString("/statements/"));
    }

    @Test
    void nobodyElseGetsAtIt() {
        People.publisher();
        var token = reading();
        page("publisher", token).then().statusCode(403);
        Drafts.as("editor").get("/api/v1/uploads/" + UUID.randomUUID()).then().statusCode(404);
        Drafts.as("editor").get("/api/v1/uploads/nonsense").then().statusCode(404);
    }

    @Test
    void aFollowerHearsWhatHappenedBefore() {
        var heard = new ArrayList<Integer>();
        var progress = new ImportProgress();
        progress.read(7);
        progress.follow(heard::add);
        assertThat(heard).isEqualTo(List.of(7));
    }
}
