package org.dragoman.web;

import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class OversizeRequestsTest {
    private static final byte[] BODY = new byte[26 << 20];

    @TestHTTPResource("/")
    String address;

    @BeforeEach
    void people() {
        People.editor();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/statements", "/api/v1/glossary/import", "/api/v1/memory/import"})
    void tellMachinesTheLimit(String path) {
        Drafts.as("editor")
                .contentType("application/octet-stream")
                .body(BODY)
                .post(path)
                .then()
                .statusCode(413)
                .body("code", equalTo("request-too-large"))
                .body("message", containsString("25 MB"));
    }

    @Test
    void areToldToStrangersToo() {
        RestAssured.given()
                .body(BODY)
                .post("/api/v1/segmentation")
                .then()
                .statusCode(413)
                .body("code", equalTo("request-too-large"));
    }

    @ParameterizedTest
    @CsvSource({"/statements/new,en,25 MB", "/glossary/import,fa,۲۵ مگابایت", "/memory,ar,٢٥ ميغابايت"})
    void areExplainedToPeopleInTheirLanguage(String form, String language, String limit, @TempDir Path folder)
            throws IOException {
        var file = Files.write(folder.resolve("big.txt"), BODY);
        try (var visitor = Visitor.of(address, Language.EN).signIn("editor")) {
            var page = visitor.page;
            page.context().addCookies(List.of(new Cookie("language", language).setUrl(address)));
            visitor.open(form);
            page.locator("form[enctype] input").evaluateAll("inputs => inputs.forEach(i => i.required = false)");
            page.setInputFiles("form[enctype] input[type=file]", file);
            page.locator("form[enctype] button").first().click();
            page.locator("main .is-error").waitFor();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(page.locator("main").textContent()).contains(limit);
            visitor.assertAccessible();
        }
    }

    @Test
    void leaveRequestsWithinTheLimitAlone() {
        Drafts.as("editor")
                .contentType("application/octet-stream")
                .queryParam("fileName", "a.txt")
                .queryParam("language", "en")
                .body(new byte[24 << 20])
                .post("/api/v1/statements")
                .then()
                .statusCode(413)
                .body("code", equalTo("too-large"));
    }
}
