package org.dragoman.web;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.RawRequest;
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
    @TestHTTPResource("/")
    URI address;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/style/nowhere.css",
                "/editions/999999",
                "/editions/nowhere",
                "/api/v1/nowhere",
                "/editions/%00",
                "/editions/%F0",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%zz",
                "/editions/%zz",
                "/a%",
                "/a%2",
                "/%ff",
                "/statements/%E2%82",
                "/?q=%zz",
                "/%00",
                "/a|b",
                "/?q=\"",
                "/a[b"
            })
    void areToldOfAnAddressThatCannotBeDecoded(String path) throws IOException {
        var page = new RawRequest("GET", path)
                .with("Accept", "text/html")
                .with("Accept-Language", "fr")
                .sendTo(address.getPort());
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.type()).startsWith("text/html");
        assertThat(page.body()).contains("<html lang=\"fr\"");
        var call = new RawRequest("POST", "/api/v1" + path).sendTo(address.getPort());
        assertThat(call.status()).isEqualTo(400);
        assertThat(call.type()).startsWith("application/problem+json");
    }

    private static RequestSpecification asking() {
        return given().urlEncodingEnabled(false).redirects().follow(false);
    }
}
