package org.dragoman.workbench;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dragoman.glossary.Concept;
import org.dragoman.glossary.Concepts;
import org.dragoman.glossary.Definition;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.TermStatus;
import org.dragoman.statement.Statements;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** A concept that is written in a form of which the glossary does not know yet. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class WorkbenchGlossaryPageTest {
    private static final String FORM = "Nahrabadou";

    @TestHTTPResource("/")
    String address;

    @Inject
    Statements statements;

    @Inject
    Concepts concepts;

    private final String name = "Nahrabad" + letters();
    private final String key = "bench-" + letters();
    private WorkbenchFixture fixture;

    @BeforeEach
    void aNameThatTheGlossaryKnows() {
        var forms = List.of(
                new Form(key, Language.EN, name, TermStatus.PREFERRED, false),
                new Form(key, Language.FR, name, TermStatus.PREFERRED, false));
        concepts.save(new Definition(key, Concept.Type.PLACE, "", forms), null, People.editor());
        fixture = WorkbenchFixture.make(statements, Language.FR, "The road to " + name + " is closed.");
    }

    /** Some that no other test has; digits would be numbers to the checks. */
    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .substring(0, 8)
                .chars()
                .mapToObj(c -> String.valueOf((char) (c <= '9' ? c - '0' + 'k' : c)))
                .collect(Collectors.joining());
    }

    private Page translator(Visitor visitor) {
        var page = visitor.signIn("translator-fr").open(fixture.path()).page;
        assertThat(page.locator("#segment-1 textarea")).isFocused();
        page.keyboard().press("Alt+ArrowDown");
        assertThat(page.locator("#segment-2 textarea")).isFocused();
        page.keyboard().type("La route de " + FORM + " est fermée.");
        page.locator("#findings .is-error").first().waitFor();
        return page;
    }

    @Test
    void aTranslatorProposesWhatIsMarkedAndAnEditorDecides() {
        try (var visitor = Visitor.of(address, Language.EN)) {
            var page = translator(visitor);
            page.evaluate(
                    "text => { const area = document.querySelector('#target');"
                            + "const start = area.value.indexOf(text); area.setSelectionRange(start, start + text.length); }",
                    FORM);
            page.keyboard().press("Alt+KeyA");
            assertThat(page.locator("#findings [name=form]")).hasValue(FORM);
            visitor.assertAccessible();
            page.keyboard().press("Enter");
            assertThat(page.locator("main, body").first()).containsText(FORM);
            assertThat(page.locator("#findings .is-error")).hasCount(1);
        }
        Drafts.as("editor")
                .get("/api/v1/glossary/concepts/{key}/forms", key)
                .then()
                .body("form", hasItem(FORM))
                .body("accepted", equalTo(List.of(false)));
    }

    @Test
    void anEditorAcceptsTheWordsThatLookMostLikeIt() {
        try (var visitor = Visitor.of(address, Language.EN)) {
            var page = translator(visitor);
            page.keyboard().press("Control+A");
            page.keyboard().type("La route de " + name.replace("Nahr", "Nar") + " est fermée.");
            page.keyboard().press("Control+S");
            page.locator("#save-state[data-state=saved]").waitFor();
        }
        try (var visitor = Visitor.of(address, Language.FA).signIn("editor")) {
            var page = visitor.open(fixture.path() + "?segment="
                            + fixture.translations().get(1))
                    .page;
            assertThat(page.locator("#findings .is-error")).hasCount(1);
            page.keyboard().press("Alt+KeyA");
            assertThat(page.locator("#findings [name=form]")).hasValue(name.replace("Nahr", "Nar"));
            page.locator("#findings [data-form] button").click();
            assertThat(page.locator("#findings .is-error")).hasCount(0);
        }
    }

    @Test
    void whatIsMarkedIsProposedAsAConcept() {
        try (var visitor = Visitor.of(address, Language.EN)) {
            var page = translator(visitor);
            page.keyboard().press("Control+A");
            var tab = page.waitForPopup(() -> page.keyboard().press("Alt+KeyT"));
            tab.waitForLoadState();
            assertThat(tab.locator("h1")).isVisible();
            assertThat(tab.locator("input[name=preferred]").nth(Language.FR.ordinal()))
                    .hasValue("La route de " + FORM + " est fermée.");
        }
    }
}
