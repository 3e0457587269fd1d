package org.dragoman.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.dragoman.account.Account;
import org.dragoman.testsupport.BehindTls;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Newcomers;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Every cookie of a site that people reach over TLS. */
@QuarkusTest
@TestProfile(BehindTls.class)
@QuarkusTestResource(Database.class)
@Tag("application")
class CookieAttributesTest {
    private static final String TOKEN = "__Host-csrf-token";
    private static final String SESSION = "__Host-dragoman-session";

    private static void assertGuarded(Response answer, String... cookies) {
        assertThat(answer.headers().getValues("Set-Cookie"))
                .hasSizeGreaterThanOrEqualTo(cookies.length)
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-")
                        .containsIgnoringCase("; secure")
                        .contains("SameSite=")
                        .endsWith("; Path=/")
                        .doesNotContainIgnoringCase("domain="));
        assertThat(answer.cookies()).containsKeys(cookies);
    }

    private static Map<String, String> cookies(Response... answers) {
        var kept = new HashMap<String, String>();
        for (var answer : answers) {
            kept.putAll(answer.cookies());
        }
        return kept;
    }

    private static Response signIn(String username, Response form) {
        return given().redirects()
                .follow(false)
                .cookies(form.cookies())
                .formParam("csrf-token", form.cookie(TOKEN))
                .formParam("username", username)
                .formParam("password", People.PASSWORD)
                .post("/sign-in/check");
    }

    private static int page(String name, String value) {
        return given().redirects().follow(false).cookie(name, value).get("/me").statusCode();
    }

    @Test
    void isSentOverTlsAloneAndNotByOtherSites() {
        var form = given().get("/sign-in");
        assertGuarded(form, TOKEN);
        assertGuarded(given().redirects().follow(false).get("/me"), "__Host-dragoman-next");
        var signedIn = signIn(Newcomers.translator().username(), form);
        assertGuarded(signedIn, SESSION, "__Host-dragoman-device");
        var page = given().cookies(cookies(form, signedIn)).get("/me");
        assertThat(page.statusCode()).isEqualTo(200);
        assertGuarded(
                given().redirects()
                        .follow(false)
                        .cookies(cookies(form, signedIn))
                        .formParam("csrf-token", form.cookie(TOKEN))
                        .post("/sign-out"),
                SESSION);
    }

    @Test
    void leadsBackToWhereThePersonWanted() {
        var refused = given().redirects().follow(false).get("/me?from=bookmark");
        var form = given().get("/sign-in");
        var signedIn = given().redirects()
                .follow(false)
                .cookies(cookies(refused, form))
                .formParam("csrf-token", form.cookie(TOKEN))
                .formParam("username", Newcomers.translator().username())
                .formParam("password", People.PASSWORD)
                .post("/sign-in/check");
        assertThat(signedIn.header("Location")).endsWith("/me?from=bookmark");
    }

    @Test
    void isNotReadUnderANameThatANeighbouringHostCanSet() {
        var form = given().get("/sign-in");
        var session = signIn(Newcomers.translator().username(), form).cookie(SESSION);
        assertThat(page(SESSION, session)).isEqualTo(200);
        assertThat(page("dragoman-session", session)).isEqualTo(303);
        assertThat(page("__host-dragoman-session", session)).isEqualTo(303);
        assertThat(SentForms.signIn(given(), Newcomers.translator().username(), People.PASSWORD)
                        .header("Location"))
                .as("a token of a neighbouring host's making")
                .endsWith("/sign-in/failed");
    }

    /** Whoever was signed in before the site moved to TLS, or by an earlier version. */
    @Test
    void isReadOnceMoreUnderItsEarlierNameAndSetAnew() {
        var username = Newcomers.translator().username();
        var session = signIn(username, given().get("/sign-in")).cookie(SESSION);
        QuarkusTransaction.requiringNew().run(() -> Account.getEntityManager()
                .createNativeQuery("update browser_session set guarded = false where account_id ="
                        + " (select id from account where username = ?1)")
                .setParameter(1, username)
                .executeUpdate());
        var page = given().redirects()
                .follow(false)
                .cookie("dragoman-session", session)
                .cookie("language", "fa")
                .get("/me");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body().asString()).contains("lang=\"fa\"");
        assertThat(page.cookie(SESSION)).isNotBlank();
        assertThat(page.cookie("__Host-language")).isEqualTo("fa");
        assertThat(page.detailedCookie("dragoman-session").getMaxAge()).isZero();
        assertThat(page.detailedCookie("language").getMaxAge()).isZero();
        assertThat(page(SESSION, page.cookie(SESSION))).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a=b                                | __Host-a=b; Path=/
                    a=b; Path=/sign-in; HttpOnly       | __Host-a=b; HttpOnly; Path=/
                    a=b;path=/x;Domain=example.org;Secure | __Host-a=b;Secure; Path=/
                    """)
    void holdsForTheWholeHostAlone(String written, String guarded) {
        assertThat(GuardedCookies.guarded(written)).isEqualTo(guarded);
    }

    @Test
    void keepsWhatItHadAlready() {
        assertThat(CookieAttributes.completed("a=b;Path=/", true)).isEqualTo("a=b;Path=/; SameSite=Lax; Secure");
        assertThat(CookieAttributes.completed("a=b;Path=/", false)).isEqualTo("a=b;Path=/; SameSite=Lax");
        var whole = "secure=b; Secure; SameSite=Strict";
        assertThat(CookieAttributes.completed(whole, true)).isEqualTo(whole);
    }
}
