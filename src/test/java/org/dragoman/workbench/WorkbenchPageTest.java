package org.dragoman.workbench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dragoman.account.Account;
import org.dragoman.language.Language;
import org.dragoman.memory.Memory;
import org.dragoman.statement.Statements;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class WorkbenchPageTest {
    private static final String TITLE = "La route du fleuve";
    private static final String WITHOUT_TERM = "La route du fleuve est fermée près de";

    @TestHTTPResource("/")
    String address;

    @Inject
    Statements statements;

    @Inject
    Memory memory;

    private WorkbenchFixture fixture;

    @BeforeEach
    void giveAJob() {
        fixture = WorkbenchFixture.make(statements);
    }

    private Visitor translator(Language language) {
        return Visitor.of(address, language).signIn("translator-fr").open(fixture.path());
    }

    private static Locator saveState(Page page, String state) {
        var found = page.locator("#save-state[data-state=" + state + "]");
        found.waitFor();
        return found;
    }

    private static void awaitActive(Page page, int number) {
        page.locator("#segment-" + number + "[aria-current=true] textarea").waitFor();
    }

    @Test
    void aTranslatorNeedsNoMouse() {
        try (var visitor = translator(Language.EN)) {
            var page = visitor.page;
            var keys = page.keyboard();
            awaitActive(page, 1);
            keys.type(TITLE);
            saveState(page, "unsaved");
            saveState(page, "saved");
            assertThat(fixture.text(0)).isEqualTo(TITLE);
            assertThat(fixture.state(0)).isEqualTo("DRAFT");
            keys.press("Control+Enter");
            awaitActive(page, 2);
            assertThat(fixture.state(0)).isEqualTo("TRANSLATED");
            keys.type(WITHOUT_TERM);
            keys.press("Control+Enter");
            page.locator(".editor-notice .notice").waitFor();
            assertThat(fixture.state(1)).isEqualTo("DRAFT");
            assertThat(fixture.text(1)).isEqualTo(WITHOUT_TERM);
            assertThat(page.locator("#findings")).containsText("Qasrabad-sur-Tigre");
            keys.press("Alt+Digit1");
            keys.type(".");
            keys.press("Control+Enter");
            awaitActive(page, 3);
            assertThat(fixture.text(1)).isEqualTo(WITHOUT_TERM + " Qasrabad-sur-Tigre.");
            assertThat(fixture.state(1)).isEqualTo("TRANSLATED");
            keys.press("Alt+ArrowUp");
            awaitActive(page, 2);
            keys.press("F1");
            page.locator("#keys[open]").waitFor();
        }
    }

    @Test
    void aLostConnectionTakesNothingAway() {
        try (var visitor = translator(Language.EN)) {
            var page = visitor.page;
            awaitActive(page, 1);
            page.context().setOffline(true);
            page.keyboard().type(TITLE);
            saveState(page, "offline");
            assertThat(fixture.text(0)).isEmpty();
            page.context().setOffline(false);
            page.reload();
            awaitActive(page, 1);
            assertThat(page.locator("#target")).hasValue(TITLE);
            saveState(page, "saved");
            assertThat(fixture.text(0)).isEqualTo(TITLE);
        }
    }

    @Test
    void anEndedSessionTakesNothingAway() {
        try (var visitor = translator(Language.EN)) {
            var page = visitor.page;
            awaitActive(page, 1);
            page.context().clearCookies();
            page.keyboard().type(TITLE);
            saveState(page, "error");
            visitor.signIn("translator-fr").open(fixture.path());
            awaitActive(page, 1);
            saveState(page, "saved");
            assertThat(fixture.text(0)).isEqualTo(TITLE);
        }
    }

    @Test
    void twoBrowsersNeverOverwriteEachOther() {
        try (var first = translator(Language.EN);
                var second = translator(Language.EN)) {
            awaitActive(first.page, 1);
            awaitActive(second.page, 1);
            first.page.keyboard().type(TITLE);
            first.page.keyboard().press("Control+S");
            saveState(first.page, "saved");
            second.page.keyboard().type("Le chemin du fleuve");
            second.page.keyboard().press("Control+S");
            second.page.locator("dialog[data-conflict][open]").waitFor();
            assertThat(fixture.text(0)).isEqualTo(TITLE);
            second.page.reload();
            var dialog = second.page.locator("dialog[data-conflict][open]");
            assertThat(dialog).containsText(TITLE);
            assertThat(dialog).containsText("Le chemin du fleuve");
            second.assertAccessible();
            dialog.locator("button[value=mine]").click();
            dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(fixture.text(0)).isEqualTo("Le chemin du fleuve");
        }
    }

    @Test
    void everyConflictGetsItsTurnAndNoneIsForgotten() {
        try (var first = translator(Language.EN);
                var second = translator(Language.EN)) {
            var page = second.page;
            awaitActive(page, 1);
            page.context().setOffline(true);
            page.keyboard().type("Le chemin");
            page.keyboard().press("Alt+ArrowDown");
            awaitActive(page, 2);
            page.keyboard().type("Le chemin est long");
            write(first.page, 1, TITLE);
            write(first.page, 2, WITHOUT_TERM);
            page.context().setOffline(false);
            var dialog = page.locator("dialog:modal");
            dialog.waitFor();
            page.locator("dialog[data-conflict]")
                    .nth(1)
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            var one = dialog.getAttribute("data-for");
            dialog.locator("[data-close]").click();
            assertThat(dialog).not().hasAttribute("data-for", one);
            page.keyboard().press("Escape");
            assertThat(dialog).hasCount(0);
            page.locator(".editor-notice button").click();
            assertThat(dialog).containsText("Le chemin est long");
            dialog.locator("textarea").fill("Le chemin du fleuve");
            dialog.locator("button[value=merged]").click();
            page.waitForCondition(() -> fixture.text(1).equals("Le chemin du fleuve"));
            assertThat(fixture.text(0)).isEqualTo(TITLE);
        }
    }

    @Test
    void aSegmentThatWasChangedElsewhereIsShownAsItIsNow() {
        try (var first = translator(Language.EN);
                var second = translator(Language.EN)) {
            awaitActive(second.page, 1);
            write(first.page, 1, TITLE);
            write(first.page, 2, WITHOUT_TERM);
            second.page.keyboard().press("Alt+ArrowDown");
            awaitActive(second.page, 2);
            assertThat(second.page.locator("#target")).hasValue(WITHOUT_TERM);
            second.page.keyboard().press("End");
            second.page.keyboard().type(" là");
            second.page.keyboard().press("Control+S");
            second.page.waitForCondition(() -> fixture.text(1).equals(WITHOUT_TERM + " là"));
        }
    }

    private static void write(Page page, int number, String text) {
        awaitActive(page, number);
        page.keyboard().type(text);
        page.keyboard().press("Control+S");
        saveState(page, "saved");
        page.keyboard().press("Alt+ArrowDown");
    }

    @Test
    void findingsComeWhileSomeoneTypesAndNothingIsSavedForThem() {
        try (var visitor = translator(Language.EN)) {
            var page = visitor.page;
            awaitActive(page, 1);
            page.keyboard().press("Alt+ArrowDown");
            awaitActive(page, 2);
            page.route(Pattern.compile("/translations/\\d+$"), Route::abort);
            page.keyboard().type("La route près du village est fermée.");
            page.locator("#findings .is-error").first().waitFor();
            assertThat(page.locator("#panel-terms")).containsText("missing");
            assertThat(fixture.text(1)).isEmpty();
            assertThat((Boolean) page.evaluate("Object.values(localStorage).some(v => v.includes('du village'))"))
                    .isTrue();
            page.keyboard().press("Control+A");
            page.keyboard().type("La route près de Qasrabad-sur-Tigre est fermée.");
            page.locator("#findings .is-error")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(fixture.text(1)).isEmpty();
        }
    }

    @Test
    void aMatchIsTakenByItsKey() {
        var sentence = "The pontoon of " + UUID.randomUUID() + " sank.";
        var french = "Le ponton a coulé.";
        remember(sentence, french);
        fixture = WorkbenchFixture.make(statements, Language.FR, sentence);
        try (var visitor = translator(Language.EN)) {
            var page = visitor.page;
            awaitActive(page, 1);
            page.keyboard().press("Alt+ArrowDown");
            awaitActive(page, 2);
            assertThat(page.locator(".match").first()).containsText(Pattern.compile("100%\\s+exact\\s+pontoon.tmx"));
            page.keyboard().press("Control+Shift+Digit1");
            assertThat(page.locator("#target")).hasValue(french);
            page.keyboard().press("Control+Z");
            assertThat(page.locator("#target")).hasValue("");
        }
    }

    private void remember(String source, String target) {
        var tmx = "<tmx version='1.4'><header creationtool='test' creationtoolversion='1' segtype='sentence' o-tmf='t'"
                + " adminlang='en' srclang='en' datatype='plaintext'/><body><tu><tuv xml:lang='en'><seg>" + source
                + "</seg></tuv><tuv xml:lang='fr'><seg>" + target + "</seg></tuv></tu></body></tmx>";
        var editor = Account.named("editor").orElseThrow();
        memory.read(new ByteArrayInputStream(tmx.getBytes(StandardCharsets.UTF_8)), "pontoon.tmx", editor);
    }

    @Test
    void aTermIsWrittenAsItsLanguageWritesIt() {
        assertThat(withTerm(Language.AR, "ذهبوا ل")).isEqualTo("ذهبوا للقصراباد");
        assertThat(withTerm(Language.AR, "خرجوا من")).isEqualTo("خرجوا من القصراباد");
        assertThat(withTerm(Language.AR, "نحو")).isEqualTo("نحو القصراباد");
        assertThat(withTerm(Language.FA, "موصل و")).isEqualTo("موصل و قصرآباد");
    }

    private String withTerm(Language language, String typed) {
        fixture = WorkbenchFixture.make(statements, language, WorkbenchFixture.TEXT.get(0));
        try (var visitor = Visitor.of(address, Language.EN)) {
            var page = visitor.signIn("translator-" + language).open(fixture.path()).page;
            awaitActive(page, 1);
            page.keyboard().press("Alt+ArrowDown");
            awaitActive(page, 2);
            page.locator("#help [data-digit='1']:visible").waitFor();
            page.keyboard().type(typed);
            page.keyboard().press("Alt+Digit1");
            return page.inputValue("#target");
        }
    }

    @Test
    void isAccessibleInBothDirections() {
        for (var language : new Language[] {Language.EN, Language.FA}) {
            try (var visitor = translator(language)) {
                awaitActive(visitor.page, 1);
                visitor.page.click("footer button[value=" + language + "]");
                visitor.page.locator("html[lang=" + language + "]").waitFor();
                awaitActive(visitor.page, 1);
                visitor.page.keyboard().press("Alt+ArrowDown");
                awaitActive(visitor.page, 2);
                visitor.page.keyboard().type(WITHOUT_TERM);
                visitor.page.keyboard().press("Control+S");
                visitor.page.locator("#findings .finding").first().waitFor();
                visitor.assertAccessible();
                visitor.page.keyboard().press("F1");
                visitor.page.locator("#keys[open]").waitFor();
                visitor.assertAccessible();
            }
        }
    }

    @Test
    void anEditorReadsAndWaives() {
        try (var visitor = translator(Language.EN)) {
            awaitActive(visitor.page, 1);
            visitor.page.keyboard().press("Alt+ArrowDown");
            awaitActive(visitor.page, 2);
            visitor.page.keyboard().type(WITHOUT_TERM + " là.");
            visitor.page.keyboard().press("Control+S");
            visitor.page.locator("#findings .is-error").first().waitFor();
        }
        try (var visitor = Visitor.of(address, Language.EN).signIn("editor")) {
            var page = visitor.open(fixture.path() + "?segment="
                            + fixture.translations().get(1))
                    .page;
            assertThat(page.locator("textarea#target")).hasCount(0);
            page.click("#findings details:has(textarea) summary");
            page.fill("#findings textarea", "The name stands in the title.");
            page.click("#findings form:has(textarea) button");
            assertThat(page.locator("#findings .is-waived")).hasCount(1);
            visitor.assertAccessible();
        }
    }
}
