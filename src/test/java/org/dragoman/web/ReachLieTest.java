package org.dragoman.web;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.dragoman.testsupport.Database;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** A stranger who says that this site has another name stops neither releases nor letters. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class ReachLieTest {
    @Inject
    Reach reach;

    @ParameterizedTest
    @CsvSource({
        "/editions, X-Forwarded-Host",
        "/editions, Host",
        "/sign-in, X-Forwarded-Host",
        "/statements, X-Forwarded-Host",
        "/no-such-page, Host",
        "/api/v1/statements, X-Forwarded-Host"
    })
    void isNotBelieved(String path, String header) {
        given().redirects().follow(false).header(header, "evil.example.org").get(path);
        assertThat(reach.isWrong()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"/editions", "/statements"})
    void isNotBelievedWithAWrongPassword(String path) {
        given().auth()
                .preemptive()
                .basic("editor", "not the password")
                .redirects()
                .follow(false)
                .header("X-Forwarded-Host", "evil.example.org")
                .get(path);
        assertThat(reach.isWrong()).isFalse();
    }
}
