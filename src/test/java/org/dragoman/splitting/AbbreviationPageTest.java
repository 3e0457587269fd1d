package org.dragoman.splitting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dragoman.account.Account;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class AbbreviationPageTest {
    @TestHTTPResource("/")
    String address;

    @AfterEach
    void readEnglishAgain() {
        People.editor();
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "FA"})
    void teachesTriesAndForgetsAnAbbreviation(Language language) {
        var form = "Zbatt" + language.tag() + ".";
        try (var visitor = as("editor", language)) {
            visitor.open("/abbreviations?language=en").assertAccessible();
            visitor.page.fill("#form", "Z batt.");
            visitor.page.check("input[value=true]");
            visitor.page.click("form[method=post][action='/abbreviations'] button");
            assertThat(visitor.page.inputValue("#form")).isEqualTo("Z batt.");
            assertThat(visitor.page.isChecked("input[value=true]")).isTrue();
            visitor.assertAccessible();
            visitor.page.fill("#form", form);
            visitor.page.check("input[value=false]");
            visitor.page.click("form[method=post][action='/abbreviations'] button");
            visitor.page.fill("#text", "The " + form + " Reed left. It rained.");
            visitor.page.click("form[method=get] button");
            assertThat(visitor.page.locator("ol.reading li").allTextContents())
                    .containsExactly("The " + form + " Reed left.", "It rained.");
            visitor.assertAccessible();
            var row = visitor.page.locator("tbody tr:has-text('" + form + "')");
            row.locator("button").click();
            assertThat(row.count()).isZero();
        }
    }

    @Test
    void isClosedToTranslators() {
        People.translator(Language.FR);
        try (var visitor = as("translator-fr", Language.EN)) {
            assertThat(visitor.page.navigate("/abbreviations").status()).isEqualTo(403);
        }
    }

    private Visitor as(String username, Language language) {
        People.editor();
        QuarkusTransaction.requiringNew()
                .run(() -> Account.named(username).orElseThrow().prefer(language));
        return Visitor.of(address, language).signIn(username);
    }
}
