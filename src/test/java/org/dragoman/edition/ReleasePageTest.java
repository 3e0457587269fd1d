package org.dragoman.edition;

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
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class ReleasePageTest {

    @TestHTTPResource("/")
    String address;

    @Inject
    Releasing releasing;

    @BeforeEach
    void people() {
        People.publisher();
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA"})
    void showsWhatBlocksAndPreviewsTheRest(Language language) {
        var harbour = HarbourStatement.translated(FR, AR);
        try (var visitor = speaking(language).open("/statements/" + harbour.id + "/release")) {
            var job = harbour.job(FR);
            assertThat(visitor.page
                            .locator(".blockers a[href^='/reviews/" + job + "']")
                            .count())
                    .isEqualTo(5);
            assertThat(visitor.page.locator("form.card button").isDisabled()).isTrue();
            visitor.assertAccessible();
            visitor.open("/statements/" + harbour.id + "/preview");
            assertThat(visitor.page.locator("#s2 .parallel-cell").count()).isEqualTo(3);
            visitor.assertAccessible();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA"})
    void schedulesCallsOffReleasesAndWithdraws(Language language) {
        var harbour = HarbourStatement.approved(FR, FA);
        try (var visitor = speaking(language).open("/statements/" + harbour.id + "/release")) {
            var page = visitor.page;
            page.locator("input[value=later]").check();
            page.fill("#embargo", "2001-01-01T10:00");
            page.locator("form.card .button-primary").click();
            assertThat(page.inputValue("#embargo")).isEqualTo("2001-01-01T10:00");
            assertThat(page.locator("#embargo-error").textContent()).isNotBlank();
            visitor.assertAccessible();
            page.fill("#embargo", "2101-01-01T10:00");
            page.locator("form.card .button-primary").click();
            visitor.assertAccessible();
            page.locator("form[action$='call-off'] button").click();
            page.locator("form.card .button-primary").click();
            assertThat(page.locator("a[href='/editions/" + harbour.slug + "/1']")
                            .count())
                    .isEqualTo(1);
            page.locator("main details summary").click();
            page.locator("textarea[name=reason]").fill("A name was wrong.");
            visitor.assertAccessible();
            page.locator("form[action$='withdraw'] button").click();
            assertThat(page.locator("main").textContent()).contains("A name was wrong.");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA"})
    void asksForANoteInEachLanguageOfACorrigendum(Language language) {
        var harbour = HarbourStatement.approved(FR, FA);
        releasing.release(harbour.statement(), People.publisher());
        harbour.reword(FR, "Les ouvriers du port ont cessé le travail lundi.");
        try (var visitor = speaking(language).open("/statements/" + harbour.id + "/release")) {
            var page = visitor.page;
            page.locator("#corrigendum summary").click();
            assertThat(page.locator("#corrigendum ins").textContent()).isEqualTo("ouvriers");
            page.fill("#note-en", "It was the workmen.");
            page.fill("#note-fr", "Il s’agissait des ouvriers.");
            page.locator("form.card .button-primary").click();
            assertThat(page.locator(".notice.is-error").textContent()).contains("فارسی");
            assertThat(page.inputValue("#note-fr")).isEqualTo("Il s’agissait des ouvriers.");
            visitor.assertAccessible();
            page.fill("#note-fa", "سخن از کارگران بود.");
            page.locator("form.card .button-primary").click();
            visitor.open("/editions/" + harbour.slug + "/2/changes");
            assertThat(page.locator(".correction-notes").textContent()).contains("سخن از کارگران بود.");
            assertThat(page.locator("del").textContent()).isEqualTo("travailleurs");
        }
    }

    @Test
    void takesNoReleaseWhoseEmbargoTimeIsMissing() {
        var harbour = HarbourStatement.approved(FR);
        try (var visitor = speaking(Language.EN).open("/statements/" + harbour.id + "/release")) {
            visitor.page.locator("input[value=later]").check();
            visitor.page.locator("form.card .button-primary").click();
            assertThat(visitor.page.locator("#embargo-error").textContent()).contains("a date and a time");
        }
    }

    private Visitor speaking(Language language) {
        var visitor = Visitor.of(address, Language.EN).signIn("publisher");
        visitor.page.locator("footer button[value=" + language + "]").click();
        return visitor;
    }
}
