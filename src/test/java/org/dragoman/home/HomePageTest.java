package org.dragoman.home;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.dragoman.testsupport.Work;
import org.dragoman.translation.Translating;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class HomePageTest {

    @TestHTTPResource("/")
    String address;

    @Test
    void leadsStrangersToTheEditions() {
        People.editor();
        given().redirects().follow(false).get("/").then().statusCode(303).header("Location", endsWith("/editions"));
    }

    @Test
    void showsTranslatorsWhatIsTheirs() {
        var job = Work.given(Work.confirmed(), Language.FR);
        Work.translate(job, 2, "Le fleuve monte.");
        var translation = Work.translations(job).get(1);
        Work.a(Translating.class).sendBack(translation.id(), null, "Say it shorter", People.reviewer());
        Work.makeLate(job);
        try (var visitor =
                Visitor.of(address, Language.EN).signIn("translator-fr").open("/")) {
            var row = visitor.page.locator(
                    "tr", new Page.LocatorOptions().setHasText(job.statement().title()));
            assertThat(row).containsText("sent back: 1");
            assertThat(row).containsText("overdue");
            assertThat(row).containsText("Mind the names");
            assertThat(row.locator("a")).hasAttribute("href", "/jobs/" + job.id());
            visitor.assertAccessible();
            visitor.page.click("footer button[value=fa]");
            visitor.assertAccessible();
        }
    }

    @Test
    void showsReviewersWhatAwaitsThem() {
        var job = Work.given(Work.confirmed(), Language.FR);
        Work.translate(job, 2, "Le fleuve monte.");
        try (var visitor = Visitor.of(address, Language.EN).signIn("reviewer").open("/")) {
            assertThat(visitor.page.locator("a[href='/reviews/" + job.id() + "']"))
                    .isVisible();
            visitor.assertAccessible();
        }
    }

    @Test
    void showsEditorsWhatToAssignAndWhatIsLate() {
        var statement = Work.confirmed();
        var draft = Work.draft();
        Work.makeLate(Work.given(statement, Language.FR));
        try (var visitor = Visitor.of(address, Language.EN).signIn("editor").open("/")) {
            assertThat(visitor.page.locator("a[href='/statements/" + statement.id() + "/jobs#job-fr']"))
                    .isVisible();
            assertThat(visitor.page.locator("a[href='/statements/" + statement.id() + "/jobs']"))
                    .isVisible();
            assertThat(visitor.page.locator("a[href='/statements/" + draft.id() + "']"))
                    .isVisible();
            visitor.assertAccessible();
            visitor.page.click("footer button[value=fa]");
            visitor.assertAccessible();
        }
    }

    @Test
    void showsPublishersWhatIsReady() {
        var statement = Work.confirmed();
        for (var language : new Language[] {Language.FR, Language.AR, Language.FA}) {
            var job = Work.given(statement, language);
            for (int number = 1; number <= 4; number++) {
                Work.approve(job, number);
            }
        }
        People.publisher();
        try (var visitor = Visitor.of(address, Language.EN).signIn("publisher").open("/")) {
            assertThat(visitor.page.locator("a[href='/statements/" + statement.id() + "/release']"))
                    .isVisible();
            visitor.assertAccessible();
        }
    }

    @Test
    void saysWhatHappensNextWhereNothingWaits() {
        People.account("idle", Set.of(Role.TRANSLATOR, Role.REVIEWER), Set.of(Language.FR));
        People.account("newcomer", Set.of(), Set.of());
        try (var visitor = Visitor.of(address, Language.EN).signIn("idle").open("/")) {
            assertThat(visitor.page.locator(".empty-state")).hasCount(2);
            visitor.assertAccessible();
        }
        try (var visitor = Visitor.of(address, Language.EN).signIn("newcomer").open("/")) {
            assertThat(visitor.page.locator(".empty-state")).containsText("no role");
        }
    }

    @Test
    void leadsAdministratorsToTheAccounts() {
        People.administrator();
        try (var visitor = Visitor.of(address, Language.EN).signIn("admin").open("/")) {
            assertThat(visitor.page.locator("main a[href='/accounts']")).isVisible();
            visitor.assertAccessible();
        }
    }
}
