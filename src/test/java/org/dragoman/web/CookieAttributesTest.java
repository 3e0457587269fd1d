package org.dragoman.web;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Newcomers;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Every cookie of a site that people reach over TLS. */
@QuarkusTest
@TestProfile(CookieAttributesTest.BehindTls.class)
@QuarkusTestResource(Database.class)
@Tag("application")
class CookieAttributesTest {

    public static class BehindTls implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dragoman.web.address", "https://statements.example.org");
        }
    }

    private static void assertGuarded(Response answer, String... cookies) {
        assertThat(answer.headers().getValues("Set-Cookie"))
                .hasSizeGreaterThanOrEqualTo(cookies.length)
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("secure").contains("SameSite="));
        assertThat(answer.cookies()).containsKeys(cookies);
    }

    @Test
    void isSentOverTlsAloneAndNotByOtherSites() {
        assertGuarded(given().get("/sign-in"), "csrf-token");
        assertGuarded(given().redirects().follow(false).get("/me"), "dragoman-next");
        var signedIn = given().redirects()
                .follow(false)
                .formParam("username", Newcomers.translator().username())
                .formParam("password", People.PASSWORD)
                .post("/sign-in/check");
        assertGuarded(signedIn, "dragoman-session", "dragoman-device");
        var page = given().cookies(signedIn.cookies()).get("/me");
        assertGuarded(page, "csrf-token");
        assertGuarded(
                given().redirects()
                        .follow(false)
                        .cookies(signedIn.cookies())
                        .cookies(page.cookies())
                        .formParam("csrf-token", page.cookie("csrf-token"))
                        .post("/sign-out"),
                "dragoman-session");
    }

    @Test
    void keepsWhatItHadAlready() {
        assertThat(CookieAttributes.completed("a=b;Path=/", true)).isEqualTo("a=b;Path=/; SameSite=Lax; Secure");
        assertThat(CookieAttributes.completed("a=b;Path=/", false)).isEqualTo("a=b;Path=/; SameSite=Lax");
        var whole = "secure=b; Secure; SameSite=Strict";
        assertThat(CookieAttributes.completed(whole, true)).isEqualTo(whole);
    }
}
