package org.dragoman.names;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.Map;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testsupport.Drafts.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class NamesPageTest {
    private static final String TEXT = "The boats left Qumrash at dawn. Nobody in Qumrash heard Selim Battawi.";

    @TestHTTPResource("/")
    String address;

    @BeforeEach
    void people() {
        People.editor();
        People.publisher();
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA"})
    void offersCandidatesToTheEditor(Language language) {
        var statement = Drafts.of("en", "A quiet morning", TEXT);
        try (var visitor = Visitor.of(address, Language.EN).signIn("editor")) {
            visitor.page.locator("footer button[value=" + language + "]").click();
            visitor.open("/statements/" + statement + "/names");
            assertThat(visitor.page.locator("tbody th").allTextContents()).contains("Qumrash", "Selim Battawi");
            visitor.assertAccessible();
            visitor.page.locator("tbody a").first().click();
            visitor.page.waitForURL(url -> url.contains("/glossary/propose"));
            assertThat(visitor.page.locator("[name=preferred]").first().inputValue())
                    .isEqualTo("Qumrash");
        }
    }

    @Test
    void proposesACandidateWithOneKey() {
        var name = "Velmarsh" + Drafts.slug().replaceAll("[^a-z]", "");
        var statement =
                Drafts.of("en", "A quiet noon", "The boats left " + name + " at noon. Nobody saw " + name + ".");
        try (var visitor = Visitor.of(address, Language.EN).signIn("editor")) {
            visitor.open("/statements/" + statement + "/names");
            visitor.page.locator("form[action$='/propose'] button").focus();
            visitor.page.keyboard().press("Enter");
            visitor.page.waitForSelector(".empty-state");
            assertThat(visitor.page.locator(".flash").textContent()).contains(name);
        }
        var key = name.toLowerCase(Locale.ROOT);
        as("editor")
                .get("/api/v1/glossary/concepts/{key}", key)
                .then()
                .statusCode(200)
                .body("status", equalToIgnoringCase("proposed"));
        propose("editor", statement, name).statusCode(409).body("code", equalTo("no-candidate"));
        propose("editor", statement, "Nowhere").statusCode(409);
        propose("publisher", statement, name).statusCode(403);
    }

    private static ValidatableResponse propose(String username, long statement, String form) {
        return as(username)
                .contentType("application/json")
                .body(Map.of("form", form))
                .post("/api/v1/statements/{id}/names/propose", statement)
                .then();
    }

    @Test
    void remembersWhatIsNoName() {
        var statement = Drafts.of("en", "A quiet evening", "The boats left Tarvand at dusk.");
        try (var visitor = Visitor.of(address, Language.EN).signIn("editor")) {
            visitor.open("/statements/" + statement + "/names");
            visitor.page.locator("form[action$='/set-aside'] button").click();
            visitor.page.waitForSelector(".empty-state");
            visitor.assertAccessible();
        }
        var other = Drafts.of("en", "Another evening", "Nobody went to Tarvand.");
        as("editor").get("/api/v1/statements/{id}/names", other).then().body("form", not(hasItem("Tarvand")));
        as("editor")
                .contentType("application/json")
                .body(Map.of("form", "tarvand"))
                .post("/api/v1/statements/{id}/names/take-back", other)
                .then()
                .statusCode(200)
                .body("form", hasItem("Tarvand"));
    }

    @Test
    void isForEditors() {
        var statement = Drafts.of("en", "A quiet night", TEXT);
        as("publisher").get("/api/v1/statements/{id}/names", statement).then().statusCode(403);
        as("publisher")
                .contentType("application/json")
                .body(Map.of("form", "Qumrash"))
                .post("/api/v1/statements/{id}/names/set-aside", statement)
                .then()
                .statusCode(403);
        as("editor")
                .contentType("application/json")
                .body(Map.of("form", " "))
                .post("/api/v1/statements/{id}/names/set-aside", statement)
                .then()
                .statusCode(422);
    }
}
