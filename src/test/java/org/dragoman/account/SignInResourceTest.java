package org.dragoman.account;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class SignInResourceTest {

    @Inject
    FailedSignIns failures;

    @Inject
    KnownDevices devices;

    /** The cookies of someone who has signed in. */
    static Map<String, String> session(String username) {
        return post(username, People.PASSWORD, Map.of()).cookies();
    }

    private static Response post(String username, String password, Map<String, String> cookies) {
        return SentForms.signIn(given().cookies(cookies), username, password);
    }

    @Test
    void leadsBackToWhereThePersonWanted() {
        var username = Newcomers.translator().username();
        var refused = given().redirects().follow(false).get("/me?from=bookmark");
        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(refused.header("Location")).endsWith("/sign-in");
        var signedIn = post(username, People.PASSWORD, Map.of("dragoman-next", refused.cookie("dragoman-next")));
        assertThat(signedIn.header("Location")).endsWith("/me?from=bookmark");
    }

    @Test
    void leadsToNoOtherHost() {
        var username = Newcomers.translator().username();
        var answer = post(username, People.PASSWORD, Map.of("dragoman-next", "https://elsewhere.example.org/"));
        assertThat(String.valueOf(answer.header("Location"))).doesNotContain("elsewhere");
    }

    @Test
    void saysThatAPasswordIsWrong() {
        var username = Newcomers.translator().username();
        assertThat(post(username, "not the password", Map.of()).header("Location"))
                .endsWith("/sign-in/failed");
        assertThat(post("nobody-of-this-name", "not the password", Map.of()).header("Location"))
                .endsWith("/sign-in/failed");
    }

    @Test
    void letsNoStrangerLockAnybodyOut() {
        var username = Newcomers.translator().username();
        var device = post(username, People.PASSWORD, Map.of()).cookie("dragoman-device");
        for (int i = 0; i < 7; i++) {
            assertThat(post(username, "not the password", Map.of()).header("Location"))
                    .endsWith("/sign-in/failed");
        }
        assertThat(failures.delay(Attempt.fromAddress(username, "127.0.0.1")).orElseThrow())
                .isPositive();
        assertThat(post(username, People.PASSWORD, Map.of("dragoman-device", device))
                        .header("Location"))
                .as("from a known device, at once, while the stranger waits")
                .doesNotContain("failed");
    }

    @Test
    void takesTheRightPasswordAfterTheWait() {
        var username = Newcomers.translator().username();
        for (int i = 0; i < 6; i++) {
            post(username, "not the password", Map.of());
        }
        assertThat(post(username, People.PASSWORD, Map.of()).header("Location")).doesNotContain("failed");
    }

    @Test
    void knowsNoDeviceByAForgedCookieNorByThatOfAnotherAccount() {
        var username = Newcomers.translator().username();
        var another = Newcomers.translator().username();
        var device = post(another, People.PASSWORD, Map.of()).cookie("dragoman-device");
        assertThat(attempts(another, device).known()).isTrue();
        assertThat(attempts(another.toUpperCase(Locale.ROOT), device).known()).isTrue();
        assertThat(attempts(username, device).known()).isFalse();
        assertThat(attempts(another, device.replaceFirst("^.", device.startsWith("A") ? "B" : "A"))
                        .known())
                .isFalse();
        assertThat(attempts(another, "").known()).isFalse();
        var both = post(username, People.PASSWORD, Map.of("dragoman-device", device))
                .cookie("dragoman-device");
        assertThat(attempts(another, both).known()).isTrue();
        assertThat(attempts(username, both).known()).isTrue();
    }

    private Attempt attempts(String username, String cookie) {
        return devices.attempt(username, cookie, "127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({"cross-site, false", "same-site, false", "same-origin, true", "none, true"})
    void takesNoFormFromAPageOfSomebodyElse(String site, boolean taken) {
        var answer = SentForms.signIn(
                given().header("Sec-Fetch-Site", site), Newcomers.translator().username(), People.PASSWORD);
        assertThat(answer.cookies().containsKey("dragoman-session")).isEqualTo(taken);
    }

    @Test
    void changesNothingByACookieThatComesWithACallOfAProgram() {
        var session = session(Newcomers.administrator().username());
        given().cookies(session).get("/api/v1/accounts").then().statusCode(200);
        for (var address : List.of("/api/v1/me/letters", "//api/v1/me/letters", "/API/../api/v1/me/letters")) {
            int status = given().cookies(session)
                    .urlEncodingEnabled(false)
                    .contentType("application/json")
                    .body("{\"about\":[]}")
                    .put(address)
                    .statusCode();
            assertThat(status).as(address).isIn(401, 404, 405);
        }
        given().cookies(session).delete("/api/v1/me/sessions").then().statusCode(401);
    }

    @Test
    void slowsDownWhoeverGuessesInTheHeadOfARequest() {
        var username = Newcomers.translator().username();
        for (int i = 0; i < 6; i++) {
            given().auth()
                    .preemptive()
                    .basic(username, "not the password")
                    .get("/api/v1/me")
                    .then()
                    .statusCode(401);
        }
        assertThat(failures.delay(Attempt.fromAddress(username, "127.0.0.1")).orElseThrow())
                .isPositive();
    }

    @Test
    void sendsStrangersToSignIn() {
        given().redirects()
                .follow(false)
                .get("/accounts")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in"));
        given().redirects().follow(false).get("/trail").then().statusCode(303);
    }

    @Test
    void refusesPagesOfOtherRoles() {
        var session = session(Newcomers.translator().username());
        given().cookies(session)
                .cookie("language", "fr")
                .get("/accounts")
                .then()
                .statusCode(403)
                .body(containsString("lang=\"fr\""));
        given().cookies(session).get("/trail").then().statusCode(403);
        given().cookies(session).get("/setup").then().statusCode(404);
        given().cookies(session).get("/nowhere").then().statusCode(404);
        given().get("/nowhere").then().statusCode(404);
    }
}
