package org.dragoman.revision;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Proposals;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testsupport.Proposals.CHANGED;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class RevisionPageTest {
    private static final String PASTED = CHANGED.replace("## ", "");

    @TestHTTPResource("/")
    String address;

    @AfterEach
    void readEnglishAgain() {
        People.editor();
        People.reviewer();
        People.translator(Language.FR);
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "FA"})
    void comparesAndConfirms(Language language) {
        var harbour = HarbourStatement.approved(Language.FR);
        try (var visitor = visitor(language, "editor")) {
            var page = visitor.page;
            visitor.open("/statements/" + harbour.id);
            page.click("nav a[href$='/revisions']");
            visitor.assertAccessible();
            page.click("form[enctype] button");
            assertThat(page.locator("#text-error").count()).isEqualTo(1);
            visitor.assertAccessible();
            page.fill("#text", PASTED);
            page.click("form[enctype] button");
            assertThat(page.locator(".comparison .segment").count()).isEqualTo(3);
            assertThat(page.locator("del").textContent()).contains("Monday");
            assertThat(page.locator("ins").textContent()).contains("Tuesday");
            visitor.assertAccessible();
            page.click("a[href='?show=unchanged']");
            assertThat(page.locator(".comparison .segment").count()).isEqualTo(3);
            page.click("form[action$='/confirm'] button");
            assertThat(page.url()).endsWith("/revisions/2");
            page.click(".comparison summary");
            assertThat(page.locator(".comparison details p").textContent()).contains("portuaire");
            visitor.assertAccessible();
            page.click(".breadcrumb a[href$='/revisions']");
            assertThat(page.locator("tbody tr").count()).isEqualTo(2);
        }
        assertThat(Drafts.texts(harbour.id)).contains("An inquiry has begun.");
    }

    @Test
    void showsWhoComesSecondWhatIsDifferentNow() {
        var harbour = HarbourStatement.assigned();
        Proposals.otherEditor();
        try (var visitor = visitor(Language.EN, "editor")) {
            visitor.open("/statements/" + harbour.id + "/revisions");
            visitor.page.fill("#text", PASTED);
            visitor.page.click("form[enctype] button");
            var other = Proposals.propose("other-editor", harbour.id, "They ask for safe machines and fair wages.");
            Proposals.confirm("other-editor", harbour.id, other).then().statusCode(201);
            visitor.page.click("form[action$='/confirm'] button");
            assertThat(visitor.page.locator("[role=alert]").textContent()).contains("in the meantime");
            visitor.assertAccessible();
            visitor.page.click("form[action$='/discard'] button");
            assertThat(visitor.page.locator("tbody tr").count()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "FA"})
    void showsTranslatorAndReviewerWhatHasChanged(Language language) {
        var harbour = HarbourStatement.approved(Language.FR);
        Proposals.revise(harbour.id, CHANGED);
        try (var visitor = visitor(language, "translator-fr")) {
            visitor.open("/jobs/" + harbour.job(Language.FR) + "?segment="
                    + harbour.translations(Language.FR).get(4).id());
            assertThat(visitor.page.locator("#help .notice del").textContent()).contains("Monday");
            assertThat(visitor.page.locator("#help details p.reading").first().textContent())
                    .contains("lundi");
            visitor.assertAccessible();
        }
        try (var visitor = visitor(language, "reviewer")) {
            visitor.open("/reviews/" + harbour.job(Language.FR) + "?show=all");
            assertThat(visitor.page.locator(".notice ins").textContent()).contains("Tuesday");
            visitor.assertAccessible();
        }
    }

    @Test
    void listsAndForgetsRememberedSplits() {
        var word = Drafts.slug();
        long statement = Drafts.of("en", "Gates", "The gate " + word + " opened: nobody came.");
        Drafts.as("editor")
                .contentType("application/json")
                .body("{\"offset\":" + ("The gate " + word + " opened: ").length() + "}")
                .post("/api/v1/segments/{id}/cut", Drafts.segments(statement).get(1))
                .then()
                .statusCode(200);
        try (var visitor = visitor(Language.FA, "editor")) {
            visitor.open("/split-exceptions");
            visitor.assertAccessible();
            visitor.page.click("tr:has-text('" + word + "') button");
            assertThat(visitor.page.locator("tr:has-text('" + word + "')").count())
                    .isZero();
        }
    }

    private Visitor visitor(Language language, String username) {
        var visitor = Visitor.of(address, language);
        visitor.open("/sign-in");
        visitor.page.click("footer button[value=" + language.tag() + "]");
        return visitor.signIn(username);
    }
}
