package org.dragoman.glossary;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class AuthorityPageTest {

    @TestHTTPResource("/")
    String address;

    private final String key = "p" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void people() {
        People.editor();
        People.translator(Language.AR);
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA"})
    void aProposalIsMadeAndApproved(Language language) {
        try (var translator = speaking(language).signIn("translator-ar").open("/glossary/propose");
                var editor = speaking(language).signIn("editor")) {
            translator.assertAccessible();
            translator.page.fill("#key", key);
            translator.page.fill("#preferred-ar", "تل " + key);
            translator.page.fill("#source", "a map");
            translator.page.click("main form.form .button-primary");
            assertThat(translator.page.url()).endsWith("/glossary/" + key);
            translator.assertAccessible();
            editor.open("/glossary/proposals").assertAccessible();
            editor.open("/glossary/decide?verb=approve&key=" + key).assertAccessible();
            editor.page.click("main form.form .button-primary");
            assertThat(editor.page.url()).endsWith("/glossary/" + key);
            editor.assertAccessible();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA"})
    void showsWhatWouldFollowBeforeItIsSaved(Language language) {
        HarbourStatement.translated(Language.FR);
        try (var editor = speaking(language).signIn("editor").open("/glossary/new")) {
            editor.page.fill("#key", key);
            editor.page.fill("#preferred-en", "stopped work");
            editor.page.fill("#preferred-fr", "débrayage " + key);
            editor.page.click("main form.form .button-primary");
            assertThat(editor.page.url()).endsWith("/glossary/new");
            assertThat(editor.page.locator(".effects li").count()).isPositive();
            editor.assertAccessible();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA"})
    void otherPagesAreAccessible(Language language) {
        try (var editor = speaking(language).signIn("editor")) {
            var pages = List.of(
                    "/glossary/contradictions",
                    "/glossary/corrigenda",
                    "/glossary/library?region=142",
                    "/glossary/print?language=ar",
                    "/glossary/decide?verb=retire");
            for (var page : pages) {
                editor.open(page).assertAccessible();
            }
        }
    }

    private Visitor speaking(Language language) {
        var visitor = Visitor.of(address, language).open("/sign-in");
        visitor.page.click("footer button[value=" + language.tag() + "]");
        return visitor;
    }
}
