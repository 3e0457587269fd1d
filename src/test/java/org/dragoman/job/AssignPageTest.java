package org.dragoman.job;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.statement.Statement;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.dragoman.testsupport.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class AssignPageTest {

    @TestHTTPResource("/")
    String address;

    @BeforeEach
    void people() {
        People.editor();
        People.reviewer();
        for (var language : Language.values()) {
            People.translator(language);
        }
        People.account("both-fa", Set.of(Role.TRANSLATOR, Role.REVIEWER), Set.of(Language.FA));
    }

    @Test
    void givesSeveralLanguagesTogether() {
        var statement = Work.confirmed();
        try (var visitor = editorAt(statement)) {
            choose(visitor, "fr", "translator-fr", "reviewer");
            choose(visitor, "ar", "translator-ar", "reviewer");
            visitor.page.fill("#note-ar", "Names as in the glossary");
            visitor.assertAccessible();
            visitor.page.click("button:has-text('Assign jobs')");
            assertThat(visitor.page.locator("[role=status]")).containsText("jobs are assigned");
            assertThat(visitor.page.locator("article")).hasCount(2);
            assertThat(visitor.page.locator("article#job-ar")).containsText("Names as in the glossary");
            visitor.assertAccessible();
        }
    }

    @Test
    void tellsWhichLanguageAnEditionCanDoWithout() {
        var statement = Work.confirmed();
        try (var visitor = editorAt(statement)) {
            choose(visitor, "fr", "translator-fr", "reviewer");
            choose(visitor, "ar", "translator-ar", "reviewer");
            visitor.page.check("fieldset#job-ar [name=optional]");
            visitor.page.click("button:has-text('Assign jobs')");
            assertThat(visitor.page.locator("article#job-ar .badge")).containsText(new String[] {"Optional"});
            assertThat(visitor.page.locator("article#job-fr")).not().containsText("Optional");
            visitor.page.click("#job-ar summary:has-text('Change')");
            assertThat(visitor.page.locator("#job-ar [name=optional]")).isChecked();
            visitor.page.uncheck("#job-ar [name=optional]");
            visitor.page.click("#job-ar button:has-text('Save')");
            assertThat(visitor.page.locator("article#job-ar [name=optional]"))
                    .not()
                    .isChecked();
            assertThat(visitor.page.locator("article#job-ar .cluster")).not().containsText(new String[] {"Optional"});
        }
    }

    @Test
    void keepsWhatWasTypedWhenOneIsRefused() {
        var statement = Work.confirmed();
        try (var visitor = editorAt(statement)) {
            choose(visitor, "ar", "translator-ar", "reviewer");
            choose(visitor, "fa", "both-fa", "both-fa");
            visitor.page.fill("#note-ar", "Kept");
            visitor.page.click("button:has-text('Assign jobs')");
            assertThat(visitor.page.locator("#error-fa")).containsText("cannot review their own translation");
            assertThat(visitor.page.locator("#note-ar")).hasValue("Kept");
            assertThat(visitor.page.locator("#translator-ar")).hasValue("translator-ar");
            assertThat(visitor.page.locator("article")).hasCount(0);
            visitor.assertAccessible();
        }
    }

    @Test
    void changesSharesAndCancels() {
        var statement = Work.confirmed();
        Work.given(statement, Language.FA);
        try (var visitor = editorAt(statement)) {
            visitor.page.click("#job-fa summary:has-text('Share out')");
            visitor.page.fill("#first-fa", "2");
            visitor.page.fill("#last-fa", "3");
            visitor.page.selectOption("#share-fa", "both-fa");
            visitor.page.click("#job-fa button:has-text('Share out')");
            assertThat(visitor.page.locator("#job-fa .facts")).containsText("segments 2 to 3");
            visitor.page.click("#job-fa summary:has-text('Change')");
            visitor.page.fill("#note-fa", "By noon");
            visitor.assertAccessible();
            visitor.page.click("#job-fa button:has-text('Save')");
            assertThat(visitor.page.locator("#job-fa .facts")).containsText("By noon");
            visitor.page.click("#job-fa button:has-text('Cancel this job')");
            assertThat(visitor.page.locator("article")).hasCount(0);
        }
    }

    @Test
    void saysWhyARangeIsRefused() {
        var statement = Work.confirmed();
        Work.given(statement, Language.FA);
        try (var visitor = editorAt(statement)) {
            visitor.page.click("#job-fa summary:has-text('Share out')");
            visitor.page.fill("#first-fa", "3");
            visitor.page.fill("#last-fa", "2");
            visitor.page.selectOption("#share-fa", "both-fa");
            visitor.page.click("#job-fa button:has-text('Share out')");
            assertThat(visitor.page.locator("#share-error-fa")).containsText("between 1 and 4");
            assertThat(visitor.page.locator("#first-fa")).hasValue("3");
            visitor.assertAccessible();
        }
    }

    @Test
    void isReadInPersian() {
        var statement = Work.confirmed();
        Work.given(statement, Language.FA);
        try (var visitor = editorAt(statement)) {
            visitor.page.click("footer button[value=fa]");
            assertThat(visitor.page.locator("#jobs-title")).hasText("کارها");
            visitor.assertAccessible();
        }
    }

    @Test
    void asksForTheSplitFirst() {
        try (var visitor = editorAt(Work.draft())) {
            assertThat(visitor.page.locator(".empty-state")).containsText("split");
            assertThat(visitor.page.locator("#job-fr")).hasCount(0);
            visitor.assertAccessible();
        }
    }

    private Visitor editorAt(Statement statement) {
        return Visitor.of(address, Language.EN).signIn("editor").open("/statements/" + statement.id() + "/jobs");
    }

    private static void choose(Visitor visitor, String language, String translator, String reviewer) {
        visitor.page.check("input[name=chosen][value=" + language + "]");
        visitor.page.selectOption("#translator-" + language, translator);
        visitor.page.selectOption("#reviewer-" + language, reviewer);
    }
}
