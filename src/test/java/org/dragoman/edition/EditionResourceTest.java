package org.dragoman.edition;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.dragoman.account.Account;
import org.dragoman.testsupport.Corrections;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class EditionResourceTest {

    @Inject
    Releasing releasing;

    @BeforeEach
    void people() {
        People.publisher();
        People.editor();
        People.reviewer();
    }

    private static RequestSpecification as(String username) {
        return given().auth()
                .preemptive()
                .basic(username, People.PASSWORD)
                .contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .redirects()
                .follow(false);
    }

    /** Someone who signed in by the form, as people do. */
    private static RequestSpecification signedIn(Account account) {
        var cookies = SentForms.session(account.username());
        return given().cookies(cookies);
    }

    private static String statement(HarbourStatement harbour) {
        return "/api/v1/statements/" + harbour.id;
    }

    private Edition released(HarbourStatement harbour) {
        return releasing.release(harbour.statement(), People.publisher());
    }

    @Test
    void tellsMachinesWhatBlocks() {
        var harbour = HarbourStatement.translated(FR);
        as("publisher")
                .get(statement(harbour) + "/blockers")
                .then()
                .statusCode(200)
                .body("ready", equalTo(false))
                .body("languages.language", hasItems("en", "fr"))
                .body("languages[1].blockers", hasSize(5))
                .body("languages[1].blockers[0].kind", equalTo("not-approved"))
                .body("languages[1].blockers[0].link", startsWith("/reviews/"));
        as("translator-fr").get(statement(harbour) + "/blockers").then().statusCode(403);
        given().get(statement(harbour) + "/blockers").then().statusCode(401);
    }

    @Test
    void releasesForMachines() {
        var harbour = HarbourStatement.approved(FR);
        as("editor").body("{}").post(statement(harbour) + "/editions").then().statusCode(403);
        as("publisher")
                .body("{}")
                .post(statement(harbour) + "/editions")
                .then()
                .statusCode(201)
                .body("state", equalTo("released"))
                .body("number", equalTo(1))
                .body("path", equalTo("/editions/" + harbour.slug + "/1"));
        given().get("/api/v1/editions/" + harbour.slug + "/1")
                .then()
                .statusCode(200)
                .body("sourceLanguage", equalTo("en"))
                .body("segments", hasSize(5))
                .body("segments[1].texts.fr.text", equalTo("Les travailleurs du port ont cessé le travail lundi."));
    }

    @Test
    void schedulesAndCallsOffForMachines() {
        var harbour = HarbourStatement.approved(FR);
        var editions = statement(harbour) + "/editions";
        as("publisher")
                .body(Map.of("embargoUntil", "tomorrow"))
                .post(editions)
                .then()
                .statusCode(422)
                .body("code", equalTo("embargo-unreadable"));
        as("publisher")
                .body(Map.of("embargoUntil", "2001-01-01T00:00:00Z"))
                .post(editions)
                .then()
                .statusCode(422)
                .body("code", equalTo("embargo-past"));
        for (var misspelt : List.of("embargo_until", "embargo", "languages")) {
            as("publisher")
                    .body(Map.of(misspelt, "2101-01-01T00:00:00Z"))
                    .post(editions)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("unknown-property"))
                    .body("message", containsString(misspelt));
        }
        int id = as("publisher")
                .body(Map.of("embargoUntil", "2101-01-01T00:00:00Z"))
                .post(editions)
                .then()
                .statusCode(201)
                .body("state", equalTo("scheduled"))
                .extract()
                .path("id");
        given().get("/editions/" + harbour.slug).then().statusCode(404);
        given().get("/editions/" + harbour.slug + "/1").then().statusCode(404);
        var other = HarbourStatement.assigned();
        as("publisher").delete(statement(other) + "/editions/" + id).then().statusCode(404);
        as("publisher").delete(editions + "/" + id).then().statusCode(204);
        as("publisher").delete(editions + "/" + id).then().statusCode(409);
    }

    @Test
    void refusesABlockedReleaseAndKeepsNothing() {
        var harbour = HarbourStatement.translated(FR);
        as("publisher")
                .body("{}")
                .post(statement(harbour) + "/editions")
                .then()
                .statusCode(409)
                .body("code", equalTo("blocked"));
        given().get("/editions/" + harbour.slug).then().statusCode(404);
    }

    @Test
    void leadsToTheNewestEdition() {
        var harbour = HarbourStatement.approved(FR);
        released(harbour);
        harbour.reword(FR, "Les ouvriers du port ont cessé le travail lundi.");
        releasing.release(harbour.statement(), Corrections.in(FR), People.publisher());
        given().redirects()
                .follow(false)
                .get("/editions/" + harbour.slug)
                .then()
                .statusCode(307)
                .header("Location", containsString("/editions/" + harbour.slug + "/2"));
        given().get("/editions/" + harbour.slug + "/1")
                .then()
                .statusCode(200)
                .body(containsString("/editions/" + harbour.slug + "/2"));
    }

    @Test
    void keepsFilesInCachesForEver() {
        var path = released(HarbourStatement.approved(FR)).path() + "/files/statement.fr.txt";
        var tag = given().get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"))
                .contentType("text/plain;charset=UTF-8")
                .body(startsWith("Communiqué sur la grève du port\n\nLes travailleurs"))
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304);
        given().get(path + "x").then().statusCode(404);
    }

    @Test
    void showsOnlyATombstoneOfAWithdrawnEdition() {
        var harbour = HarbourStatement.approved(FR);
        var edition = released(harbour);
        as("editor")
                .body(Map.of("reason", "x"))
                .post(statement(harbour) + "/editions/" + edition.id() + "/withdrawal")
                .then()
                .statusCode(403);
        as("publisher")
                .body(Map.of("reason", "A name was wrong."))
                .post(statement(harbour) + "/editions/" + edition.id() + "/withdrawal")
                .then()
                .statusCode(204);
        var path = edition.path();
        given().get(path)
                .then()
                .statusCode(410)
                .body(containsString("A name was wrong."))
                .body(not(containsString("harbour strike")));
        for (var gone : List.of(path + "/fr", path + "/files/manifest.json", path + "/files/statement.en.html")) {
            given().get(gone).then().statusCode(410);
        }
        given().get("/api/v1" + path).then().statusCode(410).body("reason", equalTo("A name was wrong."));
        given().get("/editions").then().body(not(containsString(path)));
    }

    @Test
    void pagesAreForPublishersToActAndForEditorsToSee() {
        var harbour = HarbourStatement.approved(FR);
        var page = "/statements/" + harbour.id + "/release";
        as("publisher").get(page).then().statusCode(200).body(containsString("<form class=\"card form"));
        as("editor").get(page).then().statusCode(200).body(not(containsString("<form class=\"card form")));
        signedIn(People.reviewer()).get(page).then().statusCode(403);
        signedIn(People.reviewer())
                .get("/statements/" + harbour.id + "/preview")
                .then()
                .statusCode(403);
    }

    @Test
    void canBeVerifiedWithoutTheApplication(@TempDir Path folder) throws Exception {
        var files = released(HarbourStatement.approved(FR, AR, FA)).path() + "/files/";
        var manifest = given().get(files + "manifest.json").asByteArray();
        var signature = given().get(files + "manifest.sig").asByteArray();
        var key = given().get("/editions/key.pem").asString();
        assertThat(verifies(key, manifest, signature)).isTrue();
        var flipped = manifest.clone();
        flipped[flipped.length / 2] ^= 1;
        assertThat(verifies(key, flipped, signature)).isFalse();

        List<Map<String, Object>> listed =
                given().get(files + "manifest.json").jsonPath().getList("files");
        assertThat(listed).extracting(f -> f.get("name")).contains("edition.json", "statement.fa.html", "key.pem");
        for (var file : listed) {
            Response download = given().get(files + file.get("name"));
            assertThat(sha256(download.asByteArray())).isEqualTo(file.get("sha256"));
            assertThat(download.asByteArray()).hasSize((int) file.get("size"));
        }
        Files.writeString(folder.resolve("key.pem"), key);
        Files.write(folder.resolve("manifest.json"), manifest);
        Files.write(folder.resolve("manifest.sig"), signature);
        if (Files.isExecutable(Path.of("/usr/bin/openssl"))) {
            assertThat(openssl(folder)).isZero();
            Files.write(folder.resolve("manifest.json"), flipped);
            assertThat(openssl(folder)).isNotZero();
        }
    }

    private static boolean verifies(String pem, byte[] content, byte[] signature) throws Exception {
        var encoded = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        verifier.update(content);
        return verifier.verify(signature);
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    /** The command that the page of an edition tells its readers. */
    private static int openssl(Path folder) throws Exception {
        return new ProcessBuilder(
                        "openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in manifest.json -sigfile manifest.sig"
                                .split(" "))
                .directory(folder.toFile())
                .start()
                .waitFor();
    }
}
