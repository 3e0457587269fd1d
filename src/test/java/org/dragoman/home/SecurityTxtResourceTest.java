package org.dragoman.home;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.dragoman.testsupport.Database;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** RFC 9116: the fields that must be there, once each. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class SecurityTxtResourceTest {
    @Test
    void saysToWhomAndUntilWhen() {
        var answer = given().get("/.well-known/security.txt")
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=UTF-8")
                .extract()
                .asString();
        assertThat(answer.lines())
                .contains(
                        "Contact: mailto:security@example.org",
                        "Canonical: http://localhost:8080/.well-known/security.txt",
                        "Preferred-Languages: en, fr, ar, fa");
        var expires = Pattern.compile("(?m)^Expires: (.+)$").matcher(answer);
        assertThat(expires.find()).isTrue();
        assertThat(Instant.parse(expires.group(1)))
                .isAfter(Instant.now())
                .isBefore(Instant.now().plus(366, ChronoUnit.DAYS));
    }
}
