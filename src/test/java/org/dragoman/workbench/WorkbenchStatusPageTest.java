package org.dragoman.workbench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.dragoman.language.Language;
import org.dragoman.statement.Statements;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class WorkbenchStatusPageTest {
    @TestHTTPResource("/")
    String address;

    @Inject
    Statements statements;

    @Test
    void countsFollowTheWork() {
        var fixture = WorkbenchFixture.make(statements);
        try (var visitor =
                Visitor.of(address, Language.EN).signIn("translator-fr").open(fixture.path())) {
            var page = visitor.page;
            page.locator("#segment-1 textarea").fill("La route du fleuve");
            page.keyboard().press("Control+s");
            assertThat(count(page, "drafts")).hasText("1");
            assertThat(count(page, "unfinished")).hasText("4");
            page.keyboard().press("Control+Enter");
            assertThat(count(page, "drafts")).hasText("0");
            assertThat(count(page, "unfinished")).hasText("3");
            assertThat(count(page, "all")).hasText("4");
        }
    }

    @Test
    void nothingIsUnsavedOnceTheTextIsBackToWhatWasSaved() {
        var fixture = WorkbenchFixture.make(statements);
        try (var visitor =
                Visitor.of(address, Language.EN).signIn("translator-fr").open(fixture.path())) {
            var page = visitor.page;
            page.locator("#segment-1 textarea").fill("La route");
            page.keyboard().press("Control+s");
            page.locator("#save-state[data-state=saved]").waitFor();
            page.locator("#segment-1 textarea").fill("La route barrée");
            page.locator("#save-state[data-state=unsaved]").waitFor();
            page.locator("#segment-1 textarea").fill("La route");
            page.locator("#save-state[data-state=saved]").waitFor();
        }
    }

    private static Locator count(Page page, String show) {
        return page.locator(".count[data-show=" + show + "]");
    }
}
