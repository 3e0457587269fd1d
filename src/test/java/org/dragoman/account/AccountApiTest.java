package org.dragoman.account;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Newcomers;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class AccountApiTest {

    @BeforeEach
    void people() {
        People.administrator();
        People.editor();
    }

    private static RequestSpecification as(String username) {
        return given().auth().preemptive().basic(username, People.PASSWORD).contentType(ContentType.JSON);
    }

    private static Map<String, Object> account(String username, String role) {
        return Map.of(
                "username",
                username,
                "displayName",
                "Rim",
                "email",
                "rim@example.org",
                "roles",
                List.of(role),
                "languages",
                List.of("ar"),
                "interfaceLanguage",
                "ar");
    }

    @Test
    void knowsWhoAsks() {
        as("editor").get("/api/v1/me").then().statusCode(200).body("username", equalTo("editor"));
    }

    @Test
    void asksForCredentials() {
        given().get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType(ContentType.JSON)
                .body("code", equalTo("sign-in"));
        given().auth()
                .preemptive()
                .basic("editor", "not the password")
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        given().auth()
                .preemptive()
                .basic("editor", "not the password")
                .get("/api/v1/segmentation")
                .then()
                .statusCode(401);
        given().header("Authorization", "Bearer made-up")
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void leavesAccountsToAdministrators() {
        as("editor").get("/api/v1/accounts").then().statusCode(403).contentType(ContentType.JSON);
        as("editor")
                .body(account("rim", "editor"))
                .post("/api/v1/accounts")
                .then()
                .statusCode(403);
        as("editor")
                .body(account("editor", "administrator"))
                .put("/api/v1/accounts/editor")
                .then()
                .statusCode(403);
    }

    @Test
    void invitesAndChanges() {
        var username = Newcomers.username("rim");
        as("admin")
                .body(account(username, "translator"))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201)
                .body("account.state", equalTo("invited"))
                .body("link", containsString("/invitation/"));
        as("admin")
                .body(account(username, "reviewer"))
                .put("/api/v1/accounts/" + username)
                .then()
                .statusCode(200)
                .body("roles", hasItem("reviewer"))
                .body("passwordHash", nullValue());
        as("admin").get("/api/v1/accounts").then().statusCode(200).body("username", hasItem(username));
    }

    @Test
    void changesTheLanguageOfTheInterfaceOnlyWhereOneIsSent() {
        var username = Newcomers.translator().username();
        var wanted = new HashMap<>(account(username, "translator"));
        as("admin").body(wanted).put("/api/v1/accounts/" + username).then().body("interfaceLanguage", equalTo("ar"));
        wanted.remove("interfaceLanguage");
        as("admin").body(wanted).put("/api/v1/accounts/" + username).then().body("interfaceLanguage", equalTo("ar"));
        wanted.put("interfaceLanguage", "xx");
        as("admin").body(wanted).put("/api/v1/accounts/" + username).then().statusCode(422);
        as(username).get("/api/v1/me").then().body("interfaceLanguage", equalTo("ar"));
    }

    @Test
    void changesNothingOnBadInput() {
        var username = Newcomers.username("rim");
        as("admin")
                .body(account(username, "emperor"))
                .post("/api/v1/accounts")
                .then()
                .statusCode(422)
                .body("code", equalTo("role-unknown"));
        as("admin").body("{}").post("/api/v1/accounts").then().statusCode(422);
        as("admin")
                .body(account(username, "editor"))
                .put("/api/v1/accounts/" + username)
                .then()
                .statusCode(404);
    }

    @Test
    void shutsADisabledAccountOutAtOnce() {
        var username = Newcomers.translator().username();
        var session = SignInResourceTest.session(username);
        as(username).get("/api/v1/me").then().statusCode(200);
        given().cookies(session).get("/api/v1/me").then().statusCode(200);

        var disabled = new HashMap<>(account(username, "translator"));
        disabled.put("state", "disabled");
        as("admin").body(disabled).put("/api/v1/accounts/" + username).then().body("state", equalTo("disabled"));

        as(username).get("/api/v1/me").then().statusCode(401);
        given().cookies(session).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void choosesAboutWhatOneIsWrittenTo() {
        var username = Newcomers.translator().username();
        var letters = "/api/v1/me/letters";
        as(username).get(letters).then().statusCode(200).body("about.size()", equalTo(LetterTopic.values().length));
        as(username)
                .body(Map.of("about", List.of("sent_back", "assigned")))
                .put(letters)
                .then()
                .statusCode(200)
                .body("about", equalTo(List.of("assigned", "sent_back")));
        as(username)
                .body(Map.of("about", List.of("everything")))
                .put(letters)
                .then()
                .statusCode(422);
        as(username).body(Map.of()).put(letters).then().statusCode(422);
        as(username).get(letters).then().body("about", equalTo(List.of("assigned", "sent_back")));
        as(username).body(Map.of("about", List.of())).put(letters).then().body("about", equalTo(List.of()));
        given().get(letters).then().statusCode(401);
    }
}
