package org.dragoman.web;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

/** What somebody is told who has not signed in, and asks for what is not there. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class StrangersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/style/nowhere.css",
                "/editions/999999",
                "/editions/nowhere",
                "/api/v1/nowhere",
                "/editions/%00",
                "/statements",
                "/statements/1",
                "/glossary"
            })
    void getNoTokenForFormsThatTheyAreNotShown(String path) {
        for (var verb : new Method[] {Method.GET, Method.HEAD, Method.POST, Method.PUT}) {
            var answer = asking().request(verb, path);
            assertThat(answer.cookies()).as("%s %s", verb, path).doesNotContainKey(FormToken.COOKIE);
            assertThat(answer.statusCode()).as("%s %s", verb, path).isNotEqualTo(200);
        }
    }

    @Test
    void getOneWithTheFormThatTheyAreShown() {
        assertThat(given().get("/sign-in").cookies()).containsKey(FormToken.COOKIE);
    }

    @Test
    void areNotThoseWhoAreSignedIn() {
        People.editor();
        given().auth()
                .preemptive()
                .basic("editor", People.PASSWORD)
                .get("/nowhere")
                .then()
                .statusCode(404)
                .cookie(FormToken.COOKIE)
                .body(containsString("name=\"" + FormToken.COOKIE + "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/editions",
                "/editions?q=word",
                "/nowhere",
                "/style/base.css",
                "/favicon.svg",
                "/icons/sprite.svg",
                "/fonts/vazirmatn-arabic-wght-normal.woff2",
                "/sign-in",
                "/api/v1/editions/1",
                "/statements"
            })
    void learnOfNoCodingThatIsNone(String path) {
        for (var coding : new String[] {"gzip", "identity", "*;q=0"}) {
            var head = asking().header("Accept-Encoding", coding).head(path);
            assertThat(head.header("Content-Encoding")).as(path).isNotEqualTo("identity");
        }
        var known = asking().get(path).header("ETag");
        if (known != null) {
            var unchanged = asking().header("If-None-Match", known).get(path);
            assertThat(unchanged.statusCode()).isEqualTo(304);
            assertThat(unchanged.header("Content-Encoding")).as(path).isNull();
        }
    }

    private static RequestSpecification asking() {
        return given().urlEncodingEnabled(false).redirects().follow(false);
    }
}
