package org.dragoman.contract;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.FR;

/** The page that explains the API keeps its word: what it tells to type is typed here. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class ApiPageTest {
    @TestHTTPResource("/")
    URI site;

    /** All lines but those that say where, and with which password: that is what the test knows itself. */
    private static String journey() {
        var page = given().header("Accept-Language", "en")
                .get("/api")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var steps = Jsoup.parse(page).select("pre.journey");
        var helper = steps.get(0).wholeText().lines().filter(line -> line.startsWith("value()"));
        return helper.collect(Collectors.joining("\n", "", "\n"))
                + steps.stream().skip(1).map(step -> step.wholeText()).collect(Collectors.joining("\necho\n"));
    }

    @Test
    void whatItTellsToTypeReleasesAStatement() throws IOException, InterruptedException {
        People.editor();
        People.translator(FR);
        People.reviewer();
        People.publisher();
        var slug = Drafts.slug();
        var shell =
                new ProcessBuilder("bash", "-e", "-c", journey().replace("low-water", slug)).redirectErrorStream(true);
        shell.environment().put("SITE", site.toString().replaceAll("/$", ""));
        shell.environment().put("PASSWORD", People.PASSWORD);
        var process = shell.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        var edition = said.substring(said.lastIndexOf("\n{") + 1);
        assertThat(edition)
                .as(said)
                .contains("\"statement\" : \"" + slug + "\"")
                .contains("Basses eaux");
    }

    @Test
    void leadsToTheDescription() {
        var page = Jsoup.parse(given().get("/api").asString());
        for (var link : page.select("a[href^=/api/openapi]")) {
            given().get(link.attr("href")).then().statusCode(200);
        }
        assertThat(page.select("a[href^=/api/openapi]")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isForEveryone(Language language) {
        try (var visitor = Visitor.of(site.toString(), language)) {
            visitor.open("/api");
            assertThat(visitor.page.locator("html").getAttribute("dir"))
                    .isEqualTo(language.direction().toString());
            visitor.assertAccessible();
        }
    }
}
