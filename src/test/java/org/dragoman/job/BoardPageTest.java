package org.dragoman.job;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dragoman.language.Language;
import org.dragoman.statement.Statement;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.dragoman.testsupport.Work;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class BoardPageTest {

    @TestHTTPResource("/")
    String address;

    @Test
    void showsWhoHoldsWhatAndWhatIsLate() {
        var statement = Work.confirmed();
        Work.makeLate(Work.given(statement, Language.FR));
        People.editor();
        try (var visitor = Visitor.of(address, Language.EN).signIn("editor")) {
            visitor.open("/statements?state=late&q=" + statement.slug());
            assertThat(visitor.page.locator("tbody tr")).hasCount(1);
            var cell = visitor.page.locator("td[data-label='Français']");
            assertThat(cell).containsText("Test translator-fr");
            assertThat(cell).containsText("0/4");
            assertThat(cell.locator(".badge-overdue")).isVisible();
            assertThat(visitor.page.locator("td[data-label='العربية']")).containsText("not assigned");
            visitor.assertAccessible();
        }
    }

    @Test
    void filters() {
        var statement = Work.confirmed();
        Work.given(statement, Language.FR);
        People.editor();
        try (var visitor = Visitor.of(address, Language.EN).signIn("editor")) {
            shows(visitor, statement, "all", 1);
            shows(visitor, statement, "to-assign", 1);
            shows(visitor, statement, "under-way", 1);
            shows(visitor, statement, "late", 0);
            shows(visitor, statement, "done", 0);
            assertThat(visitor.page.locator("h2")).hasText("No statement fits");
        }
    }

    private static void shows(Visitor visitor, Statement statement, String state, int rows) {
        visitor.open("/statements?state=" + state + "&q=" + statement.slug());
        assertThat(visitor.page.locator("tbody tr")).hasCount(rows);
    }

    @Test
    void isReadInPersian() {
        var statement = Work.confirmed();
        Work.given(statement, Language.FA);
        People.editor();
        try (var visitor = Visitor.of(address, Language.EN).signIn("editor")) {
            visitor.page.click("footer button[value=fa]");
            visitor.open("/statements?q=" + statement.slug());
            assertThat(visitor.page.locator("h1")).hasText("تابلو");
            assertThat(visitor.page.locator("td[data-label='فارسی']")).containsText("۰/۴");
            visitor.assertAccessible();
        }
    }

    @Test
    void isNotForTranslators() {
        People.translator(Language.FR);
        try (var visitor =
                Visitor.of(address, Language.EN).signIn("translator-fr").open("/statements")) {
            assertThat(visitor.page.locator("[role=alert]")).containsText("roles do not allow");
        }
    }
}
