package org.dragoman.glossary;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
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
class GlossaryPageTest {
    private static final String CONFIRM = "main form[action^='/glossary/import/'] .button-primary";

    @TestHTTPResource("/")
    String address;

    private final String key = "c" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void people() {
        People.editor();
        People.translator(Language.AR);
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA"})
    void isAddedFoundChangedAndRemoved(Language language) {
        try (var editor = speaking(language).signIn("editor").open("/glossary/new")) {
            editor.assertAccessible();
            editor.page.fill("#key", key);
            editor.page.fill("#preferred-en", "Hawija " + key);
            editor.page.fill("#forbidden-en", "Hawija " + key);
            save(editor);
            assertThat(editor.page.locator("[role=alert] li").count()).isEqualTo(1);
            assertThat(editor.page.inputValue("#preferred-en")).isEqualTo("Hawija " + key);
            editor.assertAccessible();
            editor.page.fill("#forbidden-en", "Huwaija\nHaweeja");
            editor.page.fill("#preferred-ar", "الحويجة");
            save(editor);
            assertThat(editor.page.url()).endsWith("/glossary/" + key);
            editor.assertAccessible();
            editor.open("/glossary?q=" + "HAWIJA " + key);
            assertThat(editor.page.locator("tbody a").first().textContent()).isEqualTo("Hawija " + key);
            editor.assertAccessible();
            editor.open("/glossary/" + key + "/delete").assertAccessible();
            editor.page.click(".button-danger");
            assertThat(editor.page.url()).endsWith("/glossary");
        }
    }

    @Test
    void keepsWhatIsTypedWhenSomeoneElseWasFaster() {
        try (var one = speaking(Language.EN).signIn("editor");
                var other = speaking(Language.EN).signIn("editor")) {
            one.open("/glossary/new");
            one.page.fill("#key", key);
            one.page.fill("#preferred-fr", "Hamrin " + key);
            save(one);
            one.open("/glossary/" + key + "/edit");
            other.open("/glossary/" + key + "/edit");
            one.page.fill("#note", "a range of hills");
            save(one);
            other.page.fill("#preferred-fr", "Hamrine " + key);
            save(other);
            assertThat(other.page.locator("[role=alert]").textContent()).contains("Someone else");
            assertThat(other.page.inputValue("#preferred-fr")).isEqualTo("Hamrine " + key);
            assertThat(other.page.locator("table").textContent()).contains("Hamrin " + key);
            other.assertAccessible();
            save(other);
            assertThat(other.page.url()).endsWith("/glossary/" + key);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA"})
    void importsAFileAfterALookAtIt(Language language) {
        try (var editor = speaking(language).signIn("editor").open("/glossary/import")) {
            editor.assertAccessible();
            upload(editor, "concept_id,type,en\n" + key + ",planet,Sinjar\n");
            assertThat(editor.page.locator("tbody .badge-error").count()).isEqualTo(1);
            assertThat(editor.page.locator(CONFIRM).count()).isZero();
            editor.assertAccessible();
            editor.open("/glossary/import");
            upload(editor, "concept_id,type,en\n" + key + ",place,Sinjar " + key + "\n");
            assertThat(editor.page.locator("tbody .badge-success").count()).isEqualTo(1);
            editor.assertAccessible();
            confirmAfterSomeoneElse(editor);
            assertThat(editor.page.url()).endsWith("/glossary");
            editor.open("/glossary/" + key).assertAccessible();
        }
    }

    @Test
    void letsTranslatorsReadOnly() {
        try (var translator = speaking(Language.EN).signIn("translator-ar").open("/glossary")) {
            assertThat(translator.page.locator("a[href='/glossary/new']").count())
                    .isZero();
            assertThat(translator.page.navigate("/glossary/new").status()).isEqualTo(403);
            assertThat(translator.page.navigate("/glossary/import").status()).isEqualTo(403);
            assertThat(translator.page.navigate("/memory").status()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA"})
    void showsTheMemory(Language language) {
        try (var editor = speaking(language).signIn("editor").open("/memory")) {
            editor.assertAccessible();
            editor.open("/memory?q=nothing-" + key).assertAccessible();
        }
    }

    private void upload(Visitor visitor, String csv) {
        visitor.page.setInputFiles("#file", new FilePayload("g.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        visitor.page.click("main form[enctype] .button-primary");
    }

    private void confirmAfterSomeoneElse(Visitor editor) {
        Drafts.as("editor")
                .contentType("text/csv; charset=utf-8")
                .body(("concept_id,type,en\n" + key + "-z,place,Zummar " + key).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/glossary/import")
                .then()
                .statusCode(200);
        editor.page.click(CONFIRM);
        assertThat(editor.page.locator("[role=alert]").count()).isEqualTo(1);
        editor.assertAccessible();
        editor.page.click(CONFIRM);
    }

    private void save(Visitor visitor) {
        visitor.page.click("main form.form .button-primary");
    }

    private Visitor speaking(Language language) {
        var visitor = Visitor.of(address, language).open("/sign-in");
        visitor.page.click("footer button[value=" + language.tag() + "]");
        return visitor;
    }
}
