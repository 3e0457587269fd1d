package org.dragoman.web;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Newcomers;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

/** What a browser keeps or tells of itself makes no page say, and no answer lead to, what we did not. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class CookieLieTest {

    private static String said(String notice) {
        return given().auth()
                .preemptive()
                .basic(People.editor().username(), People.PASSWORD)
                .header("Accept-Language", "en")
                .cookie("notice", notice)
                .get("/me")
                .then()
                .statusCode(200)
                .extract()
                .body()
                .asString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Everything+is+released",
                ".Everything+is+released",
                "c2VhbA.Everything+is+released",
                "%zz",
                "a.%zz"
            })
    void aPageSaysNoForgedNotice(String forged) {
        assertThat(said(forged)).doesNotContain("Everything is released");
    }

    @Test
    void aPageSaysWhatWeSealedAndNothingElse() {
        var someone = Newcomers.translator();
        var sealed = SentForms.of(someone)
                .formParam("displayName", "Rim Haddad")
                .formParam("email", "rim@example.org")
                .formParam("interfaceLanguage", "EN")
                .post("/me")
                .cookie("notice");
        var text = URLDecoder.decode(sealed.substring(sealed.indexOf('.') + 1), StandardCharsets.UTF_8);
        assertThat(text).isNotBlank();
        assertThat(said(sealed)).contains(text);
        var other = URLEncoder.encode(text + " Twice.", StandardCharsets.UTF_8);
        assertThat(said(sealed.substring(0, sealed.indexOf('.') + 1) + other)).doesNotContain("Twice.");
    }

    @ParameterizedTest
    @CsvSource({
        "https://elsewhere.example.org/glossary?q=a, /glossary?q=a",
        "https://elsewhere.example.org//third.example.org/, /",
        "https://elsewhere.example.org, /",
        "mailto:rim@example.org, /",
        "/\\\\elsewhere.example.org, /",
        "http://[, /",
        "no address at all, /"
    })
    void aChoiceOfLanguageLeadsToNoOtherHost(String referer, String path) {
        var answer = SentForms.of(Newcomers.translator())
                .header("Referer", referer)
                .formParam("language", "en")
                .post("/language");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).doesNotContain("example.org").endsWith(path);
    }

    @Test
    void anUnknownLanguageIsNone() {
        SentForms.of(Newcomers.translator())
                .formParam("language", "de")
                .post("/language")
                .then()
                .statusCode(404);
        given().cookie("language", "<de>")
                .header("Accept-Language", "fr")
                .get("/sign-in")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"fr\""))
                .body(not(containsString("<de>")));
    }
}
