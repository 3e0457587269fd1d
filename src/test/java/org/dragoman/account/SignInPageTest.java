package org.dragoman.account;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class SignInPageTest {

    @TestHTTPResource("/")
    String address;

    @Test
    void speaksTheLanguageThatTheBrowserAsksFor() {
        try (var visitor = Visitor.of(address, Language.FA).open("/sign-in")) {
            assertThat(visitor.page.locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(visitor.page.locator("h1").textContent()).isEqualTo("ورود");
            visitor.assertAccessible();
        }
    }

    @Test
    void staysWithTheLanguageThatWasChosen() {
        try (var visitor = Visitor.of(address, Language.EN).open("/sign-in")) {
            visitor.page.click("footer button[value=fr]");
            assertThat(visitor.page.url()).endsWith("/sign-in");
            assertThat(visitor.page.locator("h1").textContent()).isEqualTo("Se connecter");
        }
    }

    @Test
    void signsInAndOut() {
        People.editor();
        try (var visitor = Visitor.of(address, Language.EN).signIn("editor")) {
            visitor.page.click("summary:has-text('Test editor')");
            visitor.page.click("text=Sign out");
            assertThat(visitor.page.url()).contains("/sign-in");
        }
    }

    @Test
    void saysWhenThePasswordIsWrong() {
        People.editor();
        try (var visitor = Visitor.of(address, Language.EN).open("/sign-in")) {
            visitor.page.fill("#username", "editor");
            visitor.page.fill("#password", "not the password");
            visitor.page.click("form[action='/sign-in/check'] button");
            assertThat(visitor.page.locator("[role=alert]").textContent()).contains("not right");
        }
    }
}
