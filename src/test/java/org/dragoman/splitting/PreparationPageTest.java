package org.dragoman.splitting;

import com.microsoft.playwright.Locator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
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

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class PreparationPageTest {
    private static final String TEXT = "# The gate\n\nIt opened late: *nobody* came. It was cold.\n\n- Bread\n- Water";

    @TestHTTPResource("/")
    String address;

    @BeforeEach
    void anEditorWithNothingRemembered() {
        People.editor();
        QuarkusTransaction.requiringNew().run(() -> SplitException.deleteAll());
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "FA"})
    void bringsAStatementInAndSettlesItsSplit(Language language) {
        try (var visitor = visitor(language)) {
            visitor.open("/statements/new").assertAccessible();
            visitor.page.fill("#text", "آب برای همه\n\nدیر است. خیلی دیر " + language + ".");
            visitor.page.check("input[name=language][value=fa]");
            visitor.page.fill("#slug", "No slug");
            visitor.page.click("form[action='/statements'] button");
            assertThat(visitor.page.locator("#slug").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            assertThat(visitor.page.inputValue("#text")).contains("خیلی دیر");
            visitor.assertAccessible();
            visitor.page.fill("#slug", Drafts.slug());
            visitor.page.click("form[action='/statements'] button");
            assertThat(visitor.page.locator("h1").textContent()).isEqualTo("آب برای همه");
            assertThat(visitor.page.locator(".segment").count()).isEqualTo(3);
            visitor.assertAccessible();
            visitor.page.click("form[action$='/confirm'] button");
            assertThat(visitor.page.locator("a[href$='/jobs'].button").count()).isEqualTo(1);
            assertThat(visitor.page.locator("[data-act]").count()).isZero();
            visitor.assertAccessible();
            visitor.page.click("nav a[href$='/trail']");
            assertThat(visitor.page.locator("tbody tr").count()).isEqualTo(2);
            visitor.assertAccessible();
        }
    }

    @Test
    void cutsAtTheCaretByKeyAndMergesBack() {
        try (var visitor = visitor(Language.EN)) {
            visitor.open(statement());
            var source = segment(visitor, 1).locator(".segment-source");
            var text = source.textContent();
            source.focus();
            visitor.page.keyboard().press("Home");
            for (int i = 0; i < "It opened late:".length(); i++) {
                visitor.page.keyboard().press("ArrowRight");
            }
            visitor.page.waitForNavigation(() -> visitor.page.keyboard().press("s"));
            assertThat(segment(visitor, 1).locator(".segment-source").textContent())
                    .isEqualTo("It opened late:");
            assertThat(segment(visitor, 2).locator(".segment-source").textContent())
                    .isEqualTo("1nobody1 came.");
            assertThat(visitor.page.url()).contains("#segment-");
            assertThat((String) visitor.page.evaluate("document.activeElement.textContent"))
                    .contains("It opened late:");
            visitor.assertAccessible();
            visitor.page.waitForNavigation(() -> visitor.page.keyboard().press("m"));
            assertThat(segment(visitor, 1).locator(".segment-source").textContent())
                    .isEqualTo(text);
            visitor.page.waitForNavigation(() -> visitor.page.keyboard().press("x"));
            assertThat(segment(visitor, 1).getAttribute("class")).contains("segment-excluded");
            visitor.page.keyboard().type("typing changes nothing");
        }
    }

    @Test
    void cutsBetweenWordsWithoutACaret() {
        try (var visitor = visitor(Language.FA)) {
            visitor.open(statement());
            segment(visitor, 2).locator("[data-act=cut]").click();
            visitor.assertAccessible();
            visitor.page.click(".cut-word >> text=cold.");
            assertThat(segment(visitor, 2).locator(".segment-source").textContent())
                    .isEqualTo("It was");
            assertThat(segment(visitor, 3).locator(".segment-source").textContent())
                    .isEqualTo("cold.");
        }
    }

    @Test
    void refusesACutFromAStalePage() {
        try (var visitor = visitor(Language.EN)) {
            var page = statement();
            var segment =
                    Drafts.segments(Long.parseLong(page.replaceAll(".*/", ""))).get(1);
            visitor.open(page + "?cut=" + segment);
            Drafts.as("editor")
                    .contentType("application/json")
                    .body("{\"offset\":15}")
                    .post("/api/v1/segments/{id}/cut", segment);
            visitor.page.click(".cut-word >> nth=0");
            assertThat(visitor.page.locator("[role=alert]").textContent()).contains("in the meantime");
            visitor.assertAccessible();
        }
    }

    @Test
    void keepsABadHeadingInTheForm() {
        try (var visitor = visitor(Language.EN)) {
            visitor.open(statement());
            visitor.page.click("details.panel summary");
            visitor.page.fill("#title", "Another title");
            visitor.page.fill("#slug", "Not A Slug");
            visitor.page.click("form[action$='/heading'] button");
            assertThat(visitor.page.inputValue("#title")).isEqualTo("Another title");
            assertThat(visitor.page.locator("#slug-error").textContent()).contains("slug");
            visitor.assertAccessible();
            visitor.page.fill("#slug", Drafts.slug());
            visitor.page.click("form[action$='/heading'] button");
            assertThat(visitor.page.locator("h1").textContent()).isEqualTo("Another title");
            assertThat(segment(visitor, 0).locator(".segment-source").textContent())
                    .isEqualTo("Another title");
        }
    }

    private Visitor visitor(Language language) {
        var visitor = Visitor.of(address, language);
        visitor.open("/sign-in");
        visitor.page.click("footer button[value=" + language.tag() + "]");
        return visitor.signIn("editor");
    }

    /** The path of a new statement whose text has all kinds of paragraphs. */
    private static String statement() {
        var id = Drafts.as("editor")
                .contentType("application/octet-stream")
                .queryParams("fileName", "gate.md", "language", "en", "slug", Drafts.slug())
                .body(TEXT.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/statements")
                .jsonPath()
                .getLong("id");
        return "/statements/" + id;
    }

    private static Locator segment(Visitor visitor, int index) {
        return visitor.page.locator(".segment").nth(index);
    }
}
