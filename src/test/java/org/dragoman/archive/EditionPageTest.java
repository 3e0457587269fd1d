package org.dragoman.archive;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.dragoman.edition.Edition;
import org.dragoman.edition.Releasing;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
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
class EditionPageTest {

    @TestHTTPResource("/")
    String address;

    @Inject
    Releasing releasing;

    private Edition released(Language... languages) {
        return releasing.release(HarbourStatement.approved(languages).statement(), People.publisher());
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA"})
    void readsInOneColumnAndInFour(Language language) {
        var edition = released(FR, AR, FA);
        try (var visitor = Visitor.of(address, language)) {
            visitor.open(edition.path() + "?columns=en&columns=fr&columns=ar&columns=fa");
            assertThat(visitor.page.locator("#s3 .parallel-cell").count()).isEqualTo(4);
            assertThat(visitor.page.locator("#s3 .parallel-cell[lang=ar]").getAttribute("dir"))
                    .isEqualTo("rtl");
            visitor.assertAccessible();
            visitor.open(edition.path() + "/fa");
            assertThat(visitor.page.locator("h1").getAttribute("id")).isEqualTo("s1");
            assertThat(visitor.page.locator(".prose #s3").count()).isEqualTo(1);
            assertThat(visitor.page.locator("link[rel=alternate][hreflang=ar]").getAttribute("href"))
                    .endsWith(edition.path() + "/ar");
            assertThat(visitor.page.locator("link[rel=canonical]").getAttribute("href"))
                    .endsWith(edition.path() + "/fa");
            visitor.page.locator("summary:has(h2)").first().click();
            visitor.page.locator("summary:has(h2)").last().click();
            visitor.assertAccessible();
        }
    }

    @Test
    void needsNoScriptAndLinksToASentence() {
        var edition = released(FR, FA);
        try (var visitor = Visitor.withoutScript(address, FA).open(edition.path())) {
            assertThat(visitor.page.locator("#s2 .parallel-cell").count()).isEqualTo(2);
            visitor.page.locator(".column-chooser select").nth(2).selectOption("fr");
            visitor.page.locator(".column-chooser button").click();
            assertThat(visitor.page.locator("#s2 .parallel-cell").count()).isEqualTo(3);
            visitor.page.locator("#s3 .permalink").click();
            assertThat(visitor.page.url()).endsWith("#s3");
            assertThat(visitor.page.locator(".parallel-row:target").getAttribute("id"))
                    .isEqualTo("s3");
        }
    }

    @Test
    void showsTheColumnsInTheOrderThatIsChosen() {
        var edition = released(FR, FA);
        try (var visitor = Visitor.withoutScript(address, FR).open(edition.path() + "?columns=fa&columns=en")) {
            assertThat(visitor.page
                            .locator("#s2 .parallel-cell")
                            .evaluateAll("cells => cells.map(cell => cell.lang).join(' ')"))
                    .isEqualTo("fa en");
            assertThat(visitor.page
                            .locator(".column-chooser select[name=columns]")
                            .evaluateAll("selects => selects.map(s => s.value).join(' ')"))
                    .isEqualTo("fa en ");
        }
    }

    /** The third sentence stands in the row of the second, with which it makes a paragraph. */
    @Test
    void alignsByParagraphAndShowsWhichSentenceAnswersWhich() {
        var edition = released(FR);
        try (var visitor = Visitor.withoutScript(address, FR).open(edition.path() + "?columns=en&columns=fr")) {
            visitor.page.locator(".column-chooser select[name=by]").selectOption("paragraph");
            visitor.page.locator(".column-chooser button").click();
            var row = visitor.page.locator(".parallel-row#s2");
            assertThat(row.locator("[id=s3]").textContent()).contains("fair wages");
            var french = row.locator("[lang=fr] [data-pair=\'1\']");
            assertThat(french.textContent()).contains("salaires justes");
            var before = french.evaluate("e => getComputedStyle(e).backgroundColor");
            row.locator("[lang=en] [data-pair=\'1\']").hover();
            assertThat(french.evaluate("e => getComputedStyle(e).backgroundColor"))
                    .isNotEqualTo(before);
            assertThat(row.locator("[lang=fr] [data-pair=\'0\']").evaluate("e => getComputedStyle(e).backgroundColor"))
                    .isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA"})
    void fitsOnAPhoneInTheDark(Language language) {
        var edition = released(FR, AR, FA);
        try (var visitor = Visitor.of(address, language, ColorScheme.DARK, 390)) {
            visitor.open(edition.path());
            visitor.assertAccessible();
            assertThat(visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA"})
    void listsEditionsAndKeepsTombstones(Language language) {
        var edition = released(FR, FA);
        try (var visitor = Visitor.of(address, language).open("/editions")) {
            assertThat(visitor.page.locator("a[href='" + edition.path() + "']").count())
                    .isEqualTo(1);
            visitor.assertAccessible();
            releasing.withdraw(edition.id(), "A name was wrong.", People.publisher());
            visitor.open(edition.path());
            assertThat(visitor.page.locator("main").textContent()).contains("A name was wrong.");
            visitor.assertAccessible();
        }
    }
}
