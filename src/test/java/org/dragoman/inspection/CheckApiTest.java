package org.dragoman.inspection;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class CheckApiTest {

    private static ValidatableResponse check(String body) {
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic(People.publisher().username(), People.PASSWORD)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/checks")
                .then();
    }

    @Test
    void tellsWhatIsFoundAndWhere() {
        check(
                        """
                {"sourceLanguage":"en","targetLanguage":"fr","source":"We saw 15 lorries.","target":"Nous avons vu 51 camions."}
                """)
                .statusCode(200)
                .body("findings.check", hasItem("NUM_MISMATCH"))
                .body("findings.find { it.check == 'NUM_MISMATCH' }.severity", equalTo("error"))
                .body("findings.find { it.check == 'NUM_MISMATCH' }.targetSpan", equalTo(java.util.List.of(14, 16)))
                .body("findings.find { it.check == 'NUM_MISMATCH' }.message", not(equalTo("")));
    }

    @Test
    void findsNothingInAGoodTranslation() {
        check(
                        """
                {"sourceLanguage":"en","targetLanguage":"fr","source":"We saw 15 lorries.","target":"Nous avons vu 15 camions."}
                """)
                .statusCode(200)
                .body("findings", hasSize(0));
    }

    @Test
    void refusesWhatItCannotRead() {
        check("{\"sourceLanguage\":\"de\",\"targetLanguage\":\"fr\",\"source\":\"a\",\"target\":\"b\"}")
                .statusCode(422)
                .body("code", equalTo("language"));
        check("{\"sourceLanguage\":\"en\",\"targetLanguage\":\"fr\",\"source\":\"a\"}")
                .statusCode(422);
    }

    @Test
    void asksWhoIsThere() {
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/api/v1/checks")
                .then()
                .statusCode(401);
    }
}
