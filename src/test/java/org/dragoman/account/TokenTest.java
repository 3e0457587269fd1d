package org.dragoman.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Newcomers;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentStatements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** What a program can do with a token, and until when. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class TokenTest {
    private static final String TOKENS = "/api/v1/me/tokens";
    private final String username = Newcomers.translator().username();

    private RequestSpecification owner() {
        return given().auth().preemptive().basic(username, People.PASSWORD).contentType("application/json");
    }

    private static RequestSpecification program(String secret) {
        return given().header("Authorization", "Bearer " + secret).contentType("application/json");
    }

    private String secret(String scope) {
        return owner().body(Map.of("name", "script", "scope", scope, "days", 7))
                .post(TOKENS)
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    private static void age(String secret, String column, Duration by) {
        QuarkusTransaction.requiringNew().run(() -> Account.getEntityManager()
                .createNativeQuery("update personal_token set " + column + " = ?1 where token_hash = ?2")
                .setParameter(1, Instant.now().minus(by))
                .setParameter(2, Invitation.hash(secret))
                .executeUpdate());
    }

    @Test
    void thatReadsChangesNothing() {
        var secret = secret("read");
        program(secret).get("/api/v1/me").then().statusCode(200);
        program(secret)
                .body(Map.of("about", new String[0]))
                .put("/api/v1/me/letters")
                .then()
                .statusCode(403)
                .body("code", equalTo("token-reads"));
        long id = owner().get(TOKENS).jsonPath().getLong("[0].id");
        program(secret).delete(TOKENS + "/" + id).then().statusCode(403);
        program(secret).delete("/api/v1/me/sessions").then().statusCode(403);
        program(secret)
                .body(Map.of("language", "en", "text", "It rained. We left."))
                .post("/api/v1/segmentation")
                .then()
                .statusCode(200);
    }

    @Test
    void thatWritesMakesNoOtherToken() {
        var secret = secret("write");
        program(secret)
                .body(Map.of("about", new String[0]))
                .put("/api/v1/me/letters")
                .then()
                .statusCode(200);
        program(secret)
                .body(Map.of("name", "for ever", "scope", "write"))
                .post(TOKENS)
                .then()
                .statusCode(403)
                .body("code", equalTo("token-by-token"));
        assertThat(owner().get(TOKENS).jsonPath().getList("name")).containsExactly("script");
    }

    @Test
    void isWorthNothingWhenItHasExpiredOrWasRevoked() {
        var secret = secret("read");
        age(secret, "expires_at", Duration.ZERO);
        program(secret).get("/api/v1/me").then().statusCode(401);
        var other = secret("read");
        long id = owner().get(TOKENS).jsonPath().getLong("max { it.id }.id");
        owner().delete(TOKENS + "/" + id).then().statusCode(204);
        program(other).get("/api/v1/me").then().statusCode(401);
        owner().delete(TOKENS + "/" + id).then().statusCode(404);
    }

    @Test
    void tellsWhenItWasUsed() {
        var secret = secret("read");
        owner().get(TOKENS).then().body("[0].used", nullValue()).body("[0].secret", nullValue());
        program(secret).get("/api/v1/me").then().statusCode(200);
        owner().get(TOKENS).then().body("[0].used", notNullValue()).body("[0].scope", equalTo("read"));
        assertThat(SentStatements.during(() -> program(secret).get("/api/v1/me")))
                .hasSize(1);
        age(secret, "used_at", Duration.ofMinutes(2));
        assertThat(SentStatements.during(() -> program(secret).get("/api/v1/me")))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"x\",\"days\":0}",
                "{\"name\":\"x\",\"days\":366}",
                "{\"name\":\"x\",\"days\":-1}",
                "{\"name\":\"x\",\"scope\":\"all\"}",
                "{\"name\":\" \"}",
                "{}"
            })
    void isNotMadeOutOfNonsense(String wanted) {
        owner().body(wanted).post(TOKENS).then().statusCode(422);
        owner().get(TOKENS).then().body("size()", equalTo(0));
    }

    @Test
    void expiresWithinNinetyDaysAndReadsWhereNobodySaysOtherwise() {
        owner().body(Map.of("name", "x")).post(TOKENS).then().body("scope", equalTo("read"));
        var expires = Instant.parse(owner().get(TOKENS).jsonPath().getString("[0].expires"));
        assertThat(Duration.between(Instant.now(), expires)).isBetween(Duration.ofDays(89), Duration.ofDays(90));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isRevokedWithThePasswordIfItsHolderWantsThat(boolean tokensToo) {
        var secret = secret("read");
        var session = SignInResourceTest.session(username);
        var token = given().cookies(session).get("/me").cookie("csrf-token");
        given().redirects()
                .follow(false)
                .cookies(session)
                .cookie("csrf-token", token)
                .formParam("csrf-token", token)
                .formParam("present", People.PASSWORD)
                .formParam("password", "quite another password")
                .formParam("repeated", "quite another password")
                .formParam("tokensToo", tokensToo)
                .post("/me/password")
                .then()
                .statusCode(307);
        program(secret).get("/api/v1/me").then().statusCode(tokensToo ? 401 : 200);
    }

    @Test
    void isNobodyElses() {
        secret("read");
        long id = owner().get(TOKENS).jsonPath().getLong("[0].id");
        var other = Newcomers.translator().username();
        given().auth()
                .preemptive()
                .basic(other, People.PASSWORD)
                .delete(TOKENS + "/" + id)
                .then()
                .statusCode(404);
        owner().get(TOKENS).then().body("size()", equalTo(1));
    }
}
