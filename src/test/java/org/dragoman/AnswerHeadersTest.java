package org.dragoman;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.testsupport.BehindTls;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What every answer of a site behind TLS says to browsers: on every route, every file and every way to go wrong. */
@QuarkusTest
@TestProfile(BehindTls.class)
@QuarkusTestResource(Database.class)
@Tag("application")
class AnswerHeadersTest {
    private static final Path FILES = Path.of("src/main/resources/META-INF/resources");
    private static final List<String> ONCE = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "X-Frame-Options",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Permissions-Policy",
            "Strict-Transport-Security");

    private static void assertSaid(String asked, Response answer) {
        for (var header : ONCE) {
            assertThat(answer.headers().getValues(header))
                    .as("%s of %s, %d", header, asked, answer.statusCode())
                    .hasSize(1);
        }
        assertThat(answer.headers().getValues("Vary")).as("Vary of %s", asked).hasSizeLessThan(2);
        assertThat(answer.headers().getValues("Set-Cookie")).as(asked).allMatch(cookie -> cookie.startsWith("__Host-"));
    }

    private static Response ask(String verb, String path, boolean signedIn) {
        var browser = given().urlEncodingEnabled(false).redirects().follow(false);
        if (signedIn) {
            browser.auth().preemptive().basic(People.administrator().username(), People.PASSWORD);
        }
        return browser.request(verb, path);
    }

    @Test
    void isSaidOnEveryRoute() {
        var routes = RoutesTest.endpoints()
                .map(RoutesTest.Route::to)
                .map(route ->
                        Map.entry(route.verb(), route.path().replaceAll("\\{[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\}", "1")))
                .distinct()
                .toList();
        assertThat(routes).hasSizeGreaterThan(100);
        for (var route : routes) {
            for (boolean signedIn : List.of(false, true)) {
                assertSaid(route.toString(), ask(route.getKey(), route.getValue(), signedIn));
            }
        }
    }

    @Test
    void isSaidOfFiles() throws IOException {
        try (Stream<Path> files = Files.walk(FILES)) {
            var paths = files.filter(Files::isRegularFile)
                    .map(file -> "/" + FILES.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(paths).hasSizeGreaterThan(10);
            for (var path : paths) {
                var answer = ask("GET", path, false);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertSaid(path, answer);
                assertSaid(path, ask("HEAD", path, false));
            }
        }
    }

    @Test
    void isSaidWhenSomethingIsWrong() {
        for (var path : List.of(
                "//",
                "/editions/",
                "/editions//",
                "/nowhere",
                "/api/nowhere",
                "/%00",
                "/api/%00",
                "/%ff",
                "/api/%ff",
                "/health",
                "/health/ready",
                "/api/openapi",
                "/sign-in/check")) {
            for (var verb : List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "ODD")) {
                assertSaid(verb + " " + path, ask(verb, path, false));
            }
        }
        assertSaid(
                "a wrong password",
                given().redirects()
                        .follow(false)
                        .auth()
                        .preemptive()
                        .basic("nobody", "nothing")
                        .get("/me"));
        assertSaid("another type", given().contentType("text/plain").body("z").post("/api/v1/checks"));
    }
}
