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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.Held;
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
    Uploads uploads;

    @Inject
    EntityManager entities;

    @BeforeEach
    void anEditor() {
        People.editor();
    }

    private static Response inHaste(String slug, String text) {
        var call = Drafts.as("editor")
                .header("Prefer", "respond-async")
                .contentType("application/octet-stream")
                .queryParam("fileName", "water.txt")
                .queryParam("language", "en")
                .queryParam("title", "Water")
                .queryParam("slug", slug)
                .body(text.getBytes(StandardCharsets.UTF_8));
        return Held.table("split_exception", () -> call.post("/api/v1/statements"));
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
        var token = queued(slug);
        var refused = ended("/api/v1/uploads/" + token);
        assertThat(refused.getString("state")).isEqualTo("refused");
        assertThat(refused.getString("code")).isEqualTo("slug-taken");
        assertThat(refused.getString("message")).contains(slug);
        var inFrench = QuarkusTransaction.requiringNew()
                .call(() -> KeptUpload.of(token, People.editor()).orElseThrow().complaint(Language.FR));
        assertThat(inFrench.text()).contains("Un autre communiqué porte l’identifiant " + slug);
    }

    private static final UploadedFile BREAD =
            new UploadedFile("bread.txt", "Bread.\n\nIt is late.".getBytes(StandardCharsets.UTF_8), Language.EN);

    private static Aim bread(String slug) {
        return new Aim.NewOne(new Proposal("Bread", slug, LocalDate.of(2030, 1, 2)));
    }

    private String underWay(String slug) {
        var editor = People.editor();
        var outcome = Held.table("split_exception", () -> imports.bringIn(BREAD, bread(slug), editor, Duration.ZERO));
        return ((DocumentFate.UnderWay) outcome).token();
    }

    /** A document that waited for its turn, which it has now. */
    private String queued(String slug) {
        var token = uploads.begin(UUID.randomUUID(), BREAD, bread(slug), People.editor(), false);
        imports.goOn();
        return token;
    }

    private static Response page(String user, String token) {
        return Drafts.as(user).redirects().follow(false).get("/statements/uploads/" + token);
    }

    @Test
    void thePageLeadsToTheStatement() throws InterruptedException {
        var token = underWay(Drafts.slug());
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

    /** A document that is being read, and by nobody here. */
    private String reading() {
        return reading(bread(Drafts.slug()), "Bread.");
    }

    private String reading(Aim aim, String text) {
        var upload = new UploadedFile("bread.txt", text.getBytes(StandardCharsets.UTF_8), Language.EN);
        return uploads.begin(UUID.randomUUID(), upload, aim, People.editor(), true);
    }

    private void change(String sql, String token) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(sql)
                .setParameter(1, UUID.fromString(token))
                .executeUpdate());
    }

    @Test
    void whatStopsWhoeverReadsItCanBeBroughtInAgain() {
        var token = reading();
        change(SILENT, token);
        change("update upload set begun = 3 where id = ?1", token);
        imports.goOn();
        Drafts.as("editor").get("/api/v1/uploads/" + token).then().body("code", equalTo("import-interrupted"));
        page("editor", token)
                .then()
                .statusCode(200)
                .body(containsString("Import it again"))
                .body(containsString("name=\"kept\" value=\"" + token + "\""));
    }

    private static final String SILENT = "update upload set seen_at = seen_at - interval '61 seconds' where id = ?1";

    /** As after a crash. */
    @Test
    void whatNobodyReadsAnyMoreIsTakenUpOnce() {
        var token = reading();
        imports.goOn();
        assertThat(state(token)).isEqualTo("reading");
        change(SILENT, token);
        imports.goOn();
        imports.goOn();
        long statement = ended("/api/v1/uploads/" + token).getLong("statement");
        assertThat(Drafts.texts(statement)).containsExactly("Bread", "Bread.");
        imports.goOn();
        assertThat(state(token)).isEqualTo("landed");
    }

    @Test
    void whatWaitedForItsTurnIsReadWithAllThatWasSaidOfIt() {
        var page = "<h1>Bread</h1><p>It is late.</p><img src='a.png' alt='An oven.'>";
        var upload = new UploadedFile(
                "bread.html", page.getBytes(StandardCharsets.UTF_8), Language.EN, Set.of(Omission.Kind.ALT_TEXT));
        var aim = new Aim.NewOne(new Proposal("", Drafts.slug(), LocalDate.of(2030, 1, 2), true));
        var token = uploads.begin(UUID.randomUUID(), upload, aim, People.editor(), false);
        imports.goOn();
        long statement = ended("/api/v1/uploads/" + token).getLong("statement");
        assertThat(Drafts.texts(statement)).containsExactly("Bread", "It is late.", "An oven.");
    }

    @Test
    void whatIsReadHereIsTakenUpByNobody() {
        var token = reading();
        change(SILENT, token);
        uploads.seen(Set.of(token));
        assertThat(uploads.takeUp()).isEmpty();
    }

    private static String state(String token) {
        return Drafts.as("editor").get("/api/v1/uploads/" + token).jsonPath().getString("state");
    }

    @Test
    void aChangedSourceIsReadBehindItsRequestToo() {
        long statement = Drafts.of("en", "Bread", "It is late.");
        var call = Drafts.as("editor")
                .header("Prefer", "respond-async")
                .contentType("application/json")
                .body(Map.of("text", "It is later."));
        var answer = Held.table(
                "proposed_revision", () -> call.post("/api/v1/statements/{id}/revisions/proposed", statement));
        answer.then().statusCode(202).header("Location", containsString("/api/v1/uploads/"));
        var landed = ended(answer.header("Location"));
        assertThat(landed.getLong("statement")).isEqualTo(statement);
        var proposal = "/statements/" + statement + "/revisions/proposed/" + landed.getLong("proposal");
        Drafts.as("editor")
                .get("/api/v1" + proposal)
                .then()
                .statusCode(200)
                .body("difference.counts.CHANGED", equalTo(1));
        page("editor", answer.header("Location").replaceFirst(".*/", ""))
                .then()
                .statusCode(303)
                .header("Location", containsString(proposal));
    }

    @Test
    void aChangedSourceIsTakenUpAfterACrash() {
        long statement = Drafts.of("en", "Bread", "It is late.");
        var token = reading(new Aim.NextRevision(statement, "Water"), "It is later.");
        change(SILENT, token);
        imports.goOn();
        var landed = ended("/api/v1/uploads/" + token);
        Drafts.as("editor")
                .get("/api/v1/statements/" + statement + "/revisions/proposed/" + landed.getLong("proposal"))
                .then()
                .statusCode(200)
                .body("title", equalTo("Water"));
    }

    @Test
    void whyAChangedSourceIsRefusedStandsOnItsPage() {
        long statement = Drafts.of("en", "Bread", "It is late.");
        var token = reading(new Aim.NextRevision(statement, ""), "  ");
        page("editor", token).then().statusCode(200).body(containsString("bread.txt is being read"));
        change(SILENT, token);
        imports.goOn();
        assertThat(ended("/api/v1/uploads/" + token).getString("state")).isEqualTo("refused");
        var path = "/statements/" + statement + "/revisions";
        page("editor", token).then().statusCode(303).header("Location", containsString(path + "?upload=" + token));
        Drafts.as("editor").get(path + "?upload=" + token).then().body(containsString("id=\"file-error\""));
        Drafts.as("editor").get(path + "?upload=nonsense").then().statusCode(200);
    }

    @Test
    void aRefusedFileIsKeptAndComesInWithAnotherSlug() throws InterruptedException {
        var slug = Drafts.slug();
        ended("/api/v1/uploads/" + underWay(slug));
        var token = queued(slug);
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
    void whatHappenedBeforeItWentOnByItselfIsWrittenDown() {
        var token = reading();
        var progress = new ImportProgress(uploads);
        progress.read(7);
        assertThat(progress.follow(() -> token)).contains(token);
        Drafts.as("editor").get("/api/v1/uploads/" + token).then().body("paragraphs", equalTo(7));
    }

    @Test
    void whatIsLandingAlreadyNeedNotGoOnByItself() {
        var progress = new ImportProgress(uploads);
        progress.land(new DocumentFate.Landed(1, null));
        assertThat(progress.follow(this::reading)).isEmpty();
    }
}
