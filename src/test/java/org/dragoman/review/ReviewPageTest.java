package org.dragoman.review;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.dragoman.translation.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class ReviewPageTest {

    @TestHTTPResource("/")
    String address;

    @BeforeEach
    void people() {
        People.reviewer();
        People.editor();
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA"})
    void showsAllThatADecisionNeeds(Language language) {
        var harbour = HarbourStatement.translated(FA);
        harbour.reword(FA, "کارگران بندر روز دوشنبه اعتصاب کردند.");
        try (var visitor = speaking(language, "reviewer").open("/reviews/" + harbour.job(FA) + "?show=all")) {
            var entry = visitor.page.locator("[data-entry]").nth(1);
            assertThat(entry.locator(".review-text p").nth(1).getAttribute("dir"))
                    .isEqualTo("rtl");
            assertThat(entry.locator(".history li")).isNotNull();
            entry.locator(".history")
                    .locator("xpath=ancestor::details")
                    .locator("summary")
                    .click();
            assertThat(entry.locator(".history del").first().textContent()).isNotBlank();
            assertThat(entry.locator(".history").textContent()).contains("Say it better.");
            visitor.assertAccessible();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA"})
    void letsAnEditorWaive(Language language) {
        var harbour = HarbourStatement.translated(FR);
        HarbourStatement.whileTheGlossaryDisagrees(() -> {
            try (var visitor = speaking(language, "editor").open("/reviews/" + harbour.job(FR))) {
                visitor.page.locator(".finding details summary").click();
                visitor.page.locator(".finding textarea").fill("A quotation.");
                visitor.assertAccessible();
                visitor.page.locator(".finding form button").click();
                assertThat(visitor.page.locator(".finding.is-waived").first().textContent())
                        .isNotBlank();
                assertThat(visitor.page.locator("body").textContent()).contains("A quotation.");
                visitor.assertAccessible();
            }
        });
    }

    @Test
    void isDoneWithTheKeyboard() {
        var harbour = HarbourStatement.translated(FR);
        try (var visitor = speaking(Language.EN, "reviewer").open("/reviews/" + harbour.job(FR))) {
            var page = visitor.page;
            page.waitForSelector("kbd:visible");
            page.keyboard().press("Alt+ArrowDown");
            page.keyboard().press("Alt+a");
            page.waitForSelector("#notices .is-success");
            assertThat(harbour.translations(FR).get(1).state()).isEqualTo(State.APPROVED);
            page.keyboard().press("Alt+b");
            page.keyboard().type("Too literal.");
            page.keyboard().press("Alt+b");
            page.waitForURL(url -> url.contains("#segment-"));
            page.waitForSelector("text=Sent back to the translator.");
            assertThat(harbour.translations(FR).get(2).reason()).isEqualTo("Too literal.");
        }
    }

    @Test
    void approvesTheRestAndSaysWhatWasLeft() {
        var harbour = HarbourStatement.translated(FR);
        HarbourStatement.whileTheGlossaryDisagrees(() -> {
            try (var visitor = speaking(Language.EN, "reviewer").open("/reviews/" + harbour.job(FR))) {
                visitor.page.click("text=Approve all without findings");
                assertThat(visitor.page.locator("#notices").textContent())
                        .contains("Approved: 4.")
                        .contains("one by one: 1.");
                visitor.page.locator("[data-approve]").click();
                assertThat(visitor.page.locator("main").textContent()).contains("Open errors: 1");
            }
        });
    }

    private Visitor speaking(Language language, String username) {
        var visitor = Visitor.of(address, Language.EN).signIn(username);
        visitor.page.locator("footer button[value=" + language + "]").click();
        return visitor;
    }
}
