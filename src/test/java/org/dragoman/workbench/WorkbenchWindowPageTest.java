package org.dragoman.workbench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.LongStatement;
import org.dragoman.testsupport.Visitor;
import org.dragoman.translation.Translation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;

/** A job that is too long for a page comes in parts, and is worked on as one. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class WorkbenchWindowPageTest {
    private static final int SENTENCES = 449;

    @TestHTTPResource("/")
    String address;

    private final LongStatement statement = LongStatement.of(SENTENCES, FR);
    private final long job = statement.job(FR);

    private long translation(int number) {
        return statement.translations(FR).get(number - 1);
    }

    private Visitor at(String query) {
        return Visitor.of(address, EN).signIn("translator-fr").open("/jobs/" + job + query);
    }

    private static Locator open(Page page) {
        return page.locator(".segment[aria-current=true]");
    }

    @Test
    void aLinkToASegmentOpensThePartThatItStandsIn() {
        try (var visitor = at("?segment=" + translation(300))) {
            assertThat(open(visitor.page)).hasAttribute("data-number", "300");
            assertThat(visitor.page.locator(".segment")).hasCount(200);
            assertThat(visitor.page.locator(".count[data-show=all]")).hasText("450");
        }
    }

    @Test
    void theKeysLeadFromPartToPartAndTakeNothingFromWhoIsWriting() {
        try (var visitor = at("?segment=" + translation(200))) {
            var page = visitor.page;
            page.locator("#segment-200 textarea").fill("Le bateau attend.");
            page.keyboard().press("Control+ArrowDown");
            assertThat(page.locator("#segment-201 textarea")).isFocused();
            page.keyboard().press("Control+ArrowUp");
            assertThat(page.locator("#segment-200 textarea")).isFocused();
            assertThat(page.locator("#segment-200 textarea")).hasValue("Le bateau attend.");
        }
    }

    @Test
    void theNextUnfinishedSegmentMayStandInAnotherPart() {
        QuarkusTransaction.requiringNew()
                .run(() -> Translation.update(
                        "text = 'x', state = TRANSLATED where language = ?1 and id in ?2",
                        FR,
                        statement.translations(FR).subList(0, 420)));
        try (var visitor = at("?segment=" + translation(3))) {
            visitor.page.keyboard().press("Alt+n");
            assertThat(open(visitor.page)).hasAttribute("data-number", "421");
        }
    }

    @Test
    void aTextThatAnotherPartKeptIsStillSent() {
        try (var visitor = at("?segment=" + translation(10))) {
            var page = visitor.page;
            var kept = "dragoman/kept/translator-fr/" + job + "/" + translation(300) + "/0";
            page.evaluate(
                    "key => localStorage.setItem(key, JSON.stringify({ text: 'Le bateau 299.', sent: null }))", kept);
            page.reload();
            page.waitForFunction("key => localStorage.getItem(key) === null", kept);
            page.navigate(address + "jobs/" + job + "?segment=" + translation(300));
            assertThat(page.locator("#segment-300 textarea")).hasValue("Le bateau 299.");
        }
    }

    @Test
    void withoutScriptThePartsAreLinked() {
        try (var visitor =
                Visitor.withoutScript(address, EN).signIn("translator-fr").open("/jobs/" + job)) {
            visitor.page.click("a[rel=next]");
            assertThat(open(visitor.page)).hasAttribute("data-number", "201");
            visitor.page.click("a[rel=next]");
            assertThat(visitor.page.locator(".segment")).hasCount(50);
            visitor.page.click("a[rel=prev]");
            assertThat(open(visitor.page)).hasAttribute("data-number", "400");
        }
    }
}
