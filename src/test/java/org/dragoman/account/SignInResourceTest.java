package org.dragoman.account;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Newcomers;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class SignInResourceTest {

    /** The cookies of someone who has signed in. */
    static Map<String, String> session(String username) {
        return post(username, People.PASSWORD, Map.of()).cookies();
    }

    private static Response post(String username, String password, Map<String, String> cookies) {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .formParam("username", username)
                .formParam("password", password)
                .post("/sign-in/check");
    }

    @Test
    void leadsBackToWhereThePersonWanted() {
        var username = Newcomers.translator().username();
        var refused = given().redirects().follow(false).get("/me?from=bookmark");
        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(refused.header("Location")).endsWith("/sign-in");
        var signedIn = post(username, People.PASSWORD, refused.cookies());
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
    void refusesEvenTheRightPasswordAfterFiveFailures() {
        var username = Newcomers.translator().username();
        for (int i = 0; i < 5; i++) {
            post(username, "not the password", Map.of());
        }
        assertThat(post(username, People.PASSWORD, Map.of()).header("Location")).endsWith("/sign-in/failed");
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
