package org.dragoman.archive;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;
import org.dragoman.edition.Edition;
import org.dragoman.edition.Releasing;
import org.dragoman.testsupport.Corrections;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;

/** A reader who holds a file learns whether it is ours. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class VerifyPageTest {

    @TestHTTPResource("/")
    String address;

    @Inject
    Releasing releasing;

    private static byte[] file(Edition edition) {
        return RestAssured.given()
                .get(edition.path() + "/files/statement.fr.html")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String answer(byte[] file) {
        return RestAssured.given()
                .header("Accept-Language", "en")
                .get("/verify?sha256=" + DigestUtils.sha256Hex(file))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void knowsAFileThatIsDroppedAndNoneInWhichALetterWasChanged() {
        var edition = releasing.release(HarbourStatement.approved(FR).statement(), People.publisher());
        var genuine = file(edition);
        var forged = new String(genuine, StandardCharsets.UTF_8)
                .replaceFirst("salaires justes", "salaires juste")
                .getBytes(StandardCharsets.UTF_8);
        try (var visitor = Visitor.of(address, EN).open("/verify")) {
            visitor.page.setInputFiles("#held", new FilePayload("received.html", "text/html", genuine));
            visitor.page.waitForURL("**/verify?sha256=*");
            assertThat(visitor.page.locator(".is-success").textContent())
                    .contains("statement.fr.html")
                    .contains(edition.slug());
            visitor.assertAccessible();
            visitor.page.setInputFiles("#held", new FilePayload("received.html", "text/html", forged));
            visitor.page.locator(".notice.is-error").waitFor();
            assertThat(visitor.page.locator(".notice").count()).isEqualTo(1);
            visitor.assertAccessible();
        }
    }

    @Test
    void saysWhatBecameOfItsEdition() {
        var harbour = HarbourStatement.approved(FR);
        var first = releasing.release(harbour.statement(), People.publisher());
        var file = file(first);
        harbour.reword(FR, "Les travailleurs du port ont cessé le travail lundi matin.");
        var second = releasing.release(harbour.statement(), Corrections.in(FR), People.publisher());
        assertThat(answer(file)).contains("a newer one has taken").doesNotContain("was withdrawn");
        assertThat(answer(file(second))).doesNotContain("a newer one has taken");
        releasing.withdraw(first.id(), "A name was wrong.", People.publisher());
        assertThat(answer(file)).contains("was withdrawn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "0", "g000000000000000000000000000000000000000000000000000000000000000", "<b>", "' or 1=1"})
    void asksAgainForWhatIsNoDigest(String sha256) {
        RestAssured.given().queryParam("sha256", sha256).get("/verify").then().statusCode(200);
        assertThat(RestAssured.given()
                        .header("Accept-Language", "en")
                        .queryParam("sha256", sha256)
                        .get("/verify")
                        .asString())
                .contains("That is no SHA-256 digest")
                .doesNotContain("<b>");
    }
}
