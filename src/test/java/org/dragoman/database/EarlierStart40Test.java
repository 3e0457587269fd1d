package org.dragoman.database;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.dragoman.testsupport.SentForms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

/** With corrigenda, keys, second factors, passkeys and webhooks. */
@QuarkusTest
@TestProfile(EarlierStart40Test.Version40.class)
@Tag("application")
class EarlierStart40Test extends EarlierStart {
    private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    public static class Version40 extends Upgrade {
        public Version40() {
            super(40);
        }

        /** By which it had sealed its signing key and the keys of second factors; nothing else was ever sealed by it. */
        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(super.getConfigOverrides());
            settings.put(INSTALLATION_KEY, "53Gg7zPwQRpO2/tG+2pANERJ0uhLuSBCMyd9RB8pxS0=");
            return settings;
        }
    }

    EarlierStart40Test() {
        super(40);
    }

    /** What was brought in as Markdown with notes, a table and a list of definitions. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "editor        | /statements            | On the forty lanterns",
                "editor        | /glossary/beaconforty  | Pointe Beaconforty",
                "editor        | /abbreviations         | Lant.",
                "translator-fr | /me/passkeys           | Key of the fortieth"
            })
    void showsWhatWasMadeWithIt(String username, String page, String text) {
        as(username).get(page).then().statusCode(200).body(containsString(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/editions/lamp-forty/1                | /editions/lamp-forty/2/changes?from=1",
                "/editions/lamp-forty/1/fr             | Quai",
                "/editions/lamp-forty/2/fr             | Jetée",
                "/editions/lamp-forty/2/changes?from=1 | The piers were named wrongly in French."
            })
    void showsACorrigendumToAnybody(String page, String text) {
        given().accept(ContentType.HTML)
                .header("Accept-Language", "en")
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString(text));
    }

    @Test
    void findsItsSentences() {
        given().queryParam("q", "lanternes")
                .get("/api/v1/editions/sentences")
                .then()
                .statusCode(200)
                .body("[0].path", equalTo("/editions/lamp-forty/2"));
    }

    @Test
    void stillKnowsSecondFactorsAndRecoveryCodes() {
        var half = SentForms.session("translator-en");
        page(half, "/me").statusCode(303);
        page(half, "/sign-in/second").statusCode(200);
        var whole = new HashMap<>(half);
        whole.putAll(given().redirects()
                .follow(false)
                .cookies(half)
                .cookie("csrf-token", TOKEN)
                .formParam("csrf-token", TOKEN)
                .formParam("code", "YC3V-MJRA-3BAC-JFD4")
                .post("/sign-in/second")
                .then()
                .statusCode(303)
                .extract()
                .cookies());
        page(whole, "/me").statusCode(200).body(containsString("translator-en"));
    }

    /** The organisation had made it a rule for administrators, who have none yet. */
    @Test
    void stillWantsASecondFactorOfWhoeverAdministers() {
        page(SentForms.session("admin"), "/accounts").statusCode(303).header("Location", endsWith("/me/second-factor"));
    }

    private static ValidatableResponse page(Map<String, String> cookies, String path) {
        return given().redirects()
                .follow(false)
                .accept(ContentType.HTML)
                .cookies(cookies)
                .get(path)
                .then();
    }
}
