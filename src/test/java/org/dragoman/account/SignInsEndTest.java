package org.dragoman.account;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Newcomers;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Whoever is shut out or loses a role is so at once, by whichever way they had come in. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class SignInsEndTest {
    private static final String OF_ADMINISTRATORS = "/api/v1/accounts";
    private static final String OF_EVERYBODY = "/api/v1/me";

    @Inject
    Accounts accounts;

    /** Every way of somebody, each used once: what is remembered of it must not outlast its right. */
    private static Map<String, Supplier<RequestSpecification>> ways(String username) {
        var session = SentForms.session(username);
        String token = given().auth()
                .preemptive()
                .basic(username, People.PASSWORD)
                .contentType("application/json")
                .body("{\"name\":\"mine\",\"scope\":\"write\",\"days\":30}")
                .post("/api/v1/me/tokens")
                .path("secret");
        var ways = new LinkedHashMap<String, Supplier<RequestSpecification>>();
        ways.put("session", () -> given().cookies(session));
        ways.put("token", () -> given().header("Authorization", "Bearer " + token));
        ways.put("password", () -> given().auth().preemptive().basic(username, People.PASSWORD));
        ways.forEach((way, asking) -> {
            assertThat(asking.get().get(OF_ADMINISTRATORS).statusCode()).as(way).isEqualTo(200);
        });
        return ways;
    }

    private void entrust(String username, Set<Role> roles) {
        var person = People.account(username, Set.of(), Set.of()).particulars();
        var wanted = new Particulars(
                person.displayName(), person.email(), person.interfaceLanguage(), roles, person.languages());
        accounts.change(username, wanted, People.administrator());
    }

    @Test
    void whenSomebodyIsShutOut() {
        var username = Newcomers.administrator().username();
        var ways = ways(username);
        accounts.disable(username, People.administrator());
        ways.forEach((way, asking) -> {
            assertThat(asking.get().get(OF_ADMINISTRATORS).statusCode()).as(way).isEqualTo(401);
            assertThat(asking.get().get(OF_EVERYBODY).statusCode()).as(way).isEqualTo(401);
        });
        assertThat(SentForms.session(username)).as("the form").doesNotContainKey("dragoman-session");
    }

    @Test
    void withARoleForWhatItWasGoodFor() {
        var username = Newcomers.administrator().username();
        var ways = ways(username);
        entrust(username, Set.of(Role.REVIEWER));
        assertThat(ways.get("session").get().get(OF_EVERYBODY).statusCode()).isEqualTo(401);
        assertThat(ways.get("token").get().get(OF_ADMINISTRATORS).statusCode()).isEqualTo(403);
        assertThat(ways.get("password").get().get(OF_ADMINISTRATORS).statusCode())
                .isEqualTo(403);
    }

    @Test
    void withThePasswordForWhoeverKnewTheOldOne() {
        var username = Newcomers.administrator().username();
        var ways = ways(username);
        SentForms.of(People.account(username, Set.of(), Set.of()))
                .formParam("present", People.PASSWORD)
                .formParam("password", "quite another password")
                .formParam("repeated", "quite another password")
                .formParam("tokensToo", "true")
                .post("/me/password")
                .then()
                .statusCode(307);
        ways.forEach((way, asking) ->
                assertThat(asking.get().get(OF_EVERYBODY).statusCode()).as(way).isEqualTo(401));
    }
}
