package org.dragoman.inspection;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testsupport.Drafts.as;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class StatementFindingsPageTest {

    @TestHTTPResource("/")
    String address;

    @Inject
    Rechecks rechecks;

    @BeforeEach
    void people() {
        People.editor();
        People.administrator();
        People.reviewer();
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA"})
    void showsWhatIsFoundAndWhere(Language language) {
        var harbour = HarbourStatement.translated(Language.FR, Language.AR);
        harbour.reword(Language.FR, "Les travailleurs du port ont  cessé le travail lundi");
        try (var visitor = speaking(language, "editor").open("/statements/" + harbour.id + "/checks")) {
            assertThat(visitor.page.locator("tbody .finding").count()).isEqualTo(2);
            visitor.assertAccessible();
            visitor.page.selectOption("#check", "DOUBLE_SPACE");
            visitor.page.locator("form.filters button").click();
            assertThat(visitor.page.locator("tbody .finding-check").allTextContents())
                    .containsExactly("DOUBLE_SPACE");
            visitor.page.locator("tbody a[href^='/jobs/']").click();
            visitor.page.waitForURL(url -> url.contains("/jobs/"));
        }
        assertThat(as("editor")
                        .get("/statements/{id}/checks/findings.csv", harbour.id)
                        .asString())
                .startsWith("language,segment,check")
                .contains("fr,2,END_PUNCT,warning,false");
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA"})
    void showsHowFarTheRecheckHasCome(Language language) {
        var harbour = HarbourStatement.translated(Language.FR);
        try (var visitor = speaking(language, "editor").open("/statements/" + harbour.id + "/checks")) {
            visitor.page.locator("form[action$='/checks/recheck'] button").click();
            visitor.page.waitForSelector("#recheck progress");
            visitor.assertAccessible();
            rechecks.goOn();
            visitor.page.waitForSelector("#recheck time");
            assertThat(visitor.page.locator("#recheck progress").count()).isZero();
            visitor.assertAccessible();
        }
    }

    @Test
    void showsItWithoutScript() {
        var harbour = HarbourStatement.translated(Language.FR);
        rechecks.ask(harbour.id, People.editor());
        try (var visitor = Visitor.withoutScript(address, Language.EN).signIn("editor")) {
            visitor.open("/statements/" + harbour.id + "/checks");
            assertThat(visitor.page.locator("meta[http-equiv=refresh]").count()).isEqualTo(1);
            rechecks.goOn();
            visitor.page.waitForSelector("#recheck time");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA"})
    void switchesACheckOffWhereEveryoneSeesIt(Language language) {
        var harbour = HarbourStatement.translated(Language.FR);
        try (var visitor = speaking(language, "editor").open("/statements/" + harbour.id + "/checks/off")) {
            visitor.assertAccessible();
            visitor.page.selectOption("#check", "LENGTH");
            visitor.page.fill("#reason", "These are slogans.");
            visitor.page.locator("form.card button").click();
            visitor.page.waitForSelector("li.card");
            visitor.assertAccessible();
            visitor.open("/jobs/" + harbour.job(Language.FR));
            assertThat(visitor.page.locator("main").textContent()).contains("These are slogans.");
            visitor.open("/reviews/" + harbour.job(Language.FR));
            assertThat(visitor.page.locator("main").textContent()).contains("These are slogans.");
            visitor.open("/statements/" + harbour.id + "/checks/off");
            visitor.page.locator("form[action$='/revoke'] button").click();
            visitor.page.waitForCondition(() -> visitor.page.locator("li.card").count() == 0);
        }
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        var harbour = HarbourStatement.translated(Language.FR);
        try (var visitor = speaking(Language.EN, "editor").open("/statements/" + harbour.id + "/checks/off")) {
            visitor.page.selectOption("#check", "QUOTES");
            visitor.page.fill("#reason", "   ");
            visitor.page.locator("form.card button").click();
            visitor.page.waitForSelector("[role=alert]");
            assertThat(visitor.page.inputValue("#check")).isEqualTo("QUOTES");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA"})
    void listsAllChecksAndSetsTheirSeverity(Language language) {
        try (var visitor = speaking(language, "admin").open("/checks")) {
            assertThat(visitor.page.locator("tbody tr").count()).isGreaterThan(27);
            visitor.assertAccessible();
            visitor.page.selectOption("#grade-LENGTH", "info");
            visitor.page.locator("#LENGTH form button").click();
            visitor.page.waitForSelector("#notices .is-success");
            assertThat(visitor.page.inputValue("#grade-LENGTH")).isEqualTo("info");
            visitor.page.selectOption("#grade-LENGTH", "warning");
            visitor.page.locator("#LENGTH form button").click();
            visitor.page.waitForSelector("#notices .is-success");
            assertThat(visitor.page.locator("#TAGS select").count()).isZero();
        }
    }

    private Visitor speaking(Language language, String username) {
        var visitor = Visitor.of(address, Language.EN).signIn(username);
        visitor.page.locator("footer button[value=" + language + "]").click();
        return visitor;
    }
}
