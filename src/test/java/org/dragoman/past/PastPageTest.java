package org.dragoman.past;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.memory.Match;
import org.dragoman.memory.Memory;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.PastTexts;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;

/** All of it is done without a script. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class PastPageTest {
    private static final String PERSIAN =
            """
            به نگهبانان فانوس دریایی کرانهٔ شمالی دستمزد ۲۱۲ روز پرداخت شد.

            آنان از سال ۱۹۹۸ آن را خواسته بودند. تا کنون کسی به نامه‌هایشان پاسخ نداده بود.

            ادارهٔ بندر ۳۰ روز برای تجدیدنظر فرصت دارد.
            """;

    @TestHTTPResource("/")
    String address;

    @Inject
    Memory memory;

    @TempDir
    Path folder;

    @BeforeEach
    void people() {
        People.editor();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void press(Page page, int row, String deed) {
        page.locator("#row-" + row + " button[formaction*='/" + deed + "']").click();
    }

    private static void isMarked(Page page, String text) {
        assertThat(page.locator("#notices")).containsText(text);
    }

    @Test
    void goesFromTwoFilesIntoTheMemory() throws IOException {
        var title = PastTexts.title();
        try (var visitor = Visitor.withoutScript(address, EN).signIn("editor")) {
            var page = visitor.page;
            visitor.open("/memory");
            page.click("main a[href='/past']");
            page.click("a[href='/past/new']");
            page.fill("#title", title);
            page.selectOption("#from", "en");
            page.selectOption("#to", "fa");
            page.setInputFiles("#source-file", file("past.txt", PastTexts.ENGLISH));
            page.setInputFiles("#target-file", file("past.md", PERSIAN));
            page.click("main form .button-primary");
            assertThat(page.locator(".past-rows > li")).hasCount(4);
            press(page, 2, "join");
            isMarked(page, "joined");
            assertThat(page.locator(".past-rows > li")).hasCount(3);
            press(page, 2, "split");
            page.click("#row-1 summary");
            press(page, 1, "move?version=2&step=target-down");
            assertThat(page.locator("#row-1 .segment-target")).hasText("");
            page.click("#row-2 summary");
            press(page, 2, "move?version=3&step=target-up");
            press(page, 4, "exclude");
            assertThat(page.locator("#pairs")).containsText("3 of 4");
            page.click("#row-3 a[href*=correct]");
            page.fill("#source", "Nobody had answered their letters.");
            page.click("#row-3 .button-primary");
            isMarked(page, "corrected");
            page.click("form[action*='/memory'] button");
            isMarked(page, "New entries: 3");
            assertThat(page.locator(".past-tools")).hasCount(0);
        }
        var first = "The lighthouse keepers of the northern coast were paid for 212 days.";
        assertThat(memory.matches(EN, FA, first, null, "They had asked for it since 1998."))
                .first()
                .satisfies(match -> {
                    assertThat(match.kind()).isEqualTo(Match.Kind.CONTEXT);
                    assertThat(match.target()).startsWith("به نگهبانان");
                    assertThat(match.origin()).isEqualTo(title);
                });
        assertThat(memory.matches(EN, FA, "The harbour office has 30 days to appeal.", null, null))
                .noneMatch(match -> match.origin().equals(title));
        try (var visitor = Visitor.of(address, EN).signIn("editor")) {
            visitor.open("/memory?q=lighthouse+keepers");
            assertThat(visitor.page.locator("main table")).containsText(title);
        }
    }

    @Test
    void readsFromRightToLeft() {
        long id = PastTexts.lighthouse();
        try (var visitor = Visitor.of(address, FA).signIn("editor")) {
            var page = visitor.page;
            page.click("footer button[value=fa]");
            visitor.open("/past/" + id);
            assertThat(page.locator("#row-1 .segment-source")).hasAttribute("dir", "ltr");
            assertThat(page.locator("#row-1 .segment-number")).hasText("۱");
            visitor.open("/past/" + id + "?correct=1");
            visitor.assertAccessible();
            page.setViewportSize(390, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            page.click("footer button[value=en]");
        }
    }
}
