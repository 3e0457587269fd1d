package org.dragoman.archive;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.edition.Edition;
import org.dragoman.edition.Releasing;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

/** A language read alone, and its sentences one by one. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class ProsePageTest {

    @TestHTTPResource("/")
    String address;

    @Inject
    Releasing releasing;

    private Edition released(Language... languages) {
        return releasing.release(HarbourStatement.approved(languages).statement(), People.publisher());
    }

    private static Document page(String path, Language asked) {
        return Jsoup.parse(RestAssured.given()
                .header("Accept-Language", asked.tag())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    @ParameterizedTest
    @EnumSource
    void isAPageInItsLanguageWhateverTheBrowserSpeaks(Language language) {
        var edition = released(FR, AR, FA);
        for (var asked : Language.values()) {
            for (var path : new String[] {edition.path() + "/" + language, edition.path() + "/" + language + "/3"}) {
                var html = page(path, asked).selectFirst("html");
                assertThat(html.attr("lang")).isEqualTo(language.tag());
                assertThat(html.attr("dir")).isEqualTo(language.direction().toString());
                assertThat(html.selectFirst(".site-nav").text())
                        .isEqualTo(page("/editions", language)
                                .selectFirst(".site-nav")
                                .text());
            }
        }
    }

    @Test
    void readsInParagraphsListsAndHeadings() {
        var prose = page(released(FR).path() + "/fr", EN).selectFirst(".prose");
        assertThat(prose.selectFirst("p").select("[id]").eachAttr("id")).containsExactly("s2", "s3");
        assertThat(prose.selectFirst("h2").ownText()
                        + prose.selectFirst("h2 span").ownText())
                .isEqualTo("Ce que nous demandons");
        assertThat(prose.select("ul > li").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhereTheTextAndEachSentenceComesFrom(Language language) {
        var edition = released(FR, AR, FA);
        var page = page(edition.path() + "/" + language, EN);
        var stretches = page.select("details:has([data-label]) th[scope=row] a[href=#s1]");
        assertThat(stretches).hasSize(1);
        var origins = stretches.get(0).closest("details");
        assertThat(origins.select("tbody tr"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.selectFirst("td").text()).isNotBlank());
        assertThat(origins.select(".panel-body > p").text()).isNotBlank().doesNotContain("NOT_FOUND", "origin:");
        var said = page(edition.path() + "/" + language + "/3", EN).select(".provenance");
        assertThat(said).hasSize(4).allSatisfy(line -> assertThat(line.text()).endsWith("."));
    }

    /** Each page names all the others and itself, in the same words (hreflang must be returned). */
    @Test
    void namesItsTwinsAndIsNamedByThem() {
        var edition = released(FR, AR, FA);
        for (var end : new String[] {"", "/3"}) {
            var expected = alternates(page(edition.path() + "/en" + end, EN));
            assertThat(expected).hasSize(5);
            for (var language : Language.values()) {
                var page = page(edition.path() + "/" + language + end, EN);
                assertThat(alternates(page)).isEqualTo(expected);
                assertThat(page.selectFirst("link[rel=canonical]").attr("href"))
                        .isEqualTo(expected.get(language.tag()));
                assertThat(page.selectFirst("meta[property=og:url]").attr("content"))
                        .isEqualTo(expected.get(language.tag()));
            }
        }
        assertThat(alternates(page(edition.path(), FR))).isEqualTo(alternates(page(edition.path() + "/fa", FR)));
    }

    private static Map<String, String> alternates(Document page) {
        var alternates = new TreeMap<String, String>();
        page.select("link[rel=alternate][hreflang]")
                .forEach(link -> alternates.put(link.attr("hreflang"), link.attr("href")));
        return alternates;
    }

    @Test
    void saysWhatItIsToMachines() {
        var page = page(released(FR).path() + "/fr", EN);
        assertThat(page.selectFirst("meta[property=og:title]").attr("content"))
                .isEqualTo("Communiqué sur la grève du port");
        assertThat(page.selectFirst("meta[name=description]").attr("content"))
                .isEqualTo("Les travailleurs du port ont cessé le travail lundi.");
        var article = page.selectFirst("[itemtype=https://schema.org/Article]");
        assertThat(article.selectFirst("[itemprop=inLanguage]").attr("content")).isEqualTo("fr");
        assertThat(article.selectFirst("[itemprop=headline]").text()).isEqualTo("Communiqué sur la grève du port");
    }

    @Test
    void showsItsNumbersOnDemandAndLeadsFromThemToACitation() {
        var edition = released(FR, FA);
        try (var visitor = Visitor.withoutScript(address, EN).open(edition.path() + "/fa")) {
            var number = visitor.page.locator("#s3 .sentence-number");
            assertThat(number.isVisible()).isFalse();
            visitor.page.locator(".reading-tools summary").click();
            visitor.page.locator("input[name=numbers]").check();
            assertThat(number.textContent()).isEqualTo("۳");
            number.click();
            assertThat(visitor.page.url()).endsWith(edition.path() + "/fa/3");
            assertThat(visitor.page.locator("#citation").textContent())
                    .contains(edition.path() + "/fa/3")
                    .contains("جملهٔ ۳");
            assertThat(visitor.page.locator("dd[lang=en]").textContent()).contains("fair wages");
            visitor.page.locator("dt a[hreflang=en]").click();
            assertThat(visitor.page.url()).endsWith(edition.path() + "/en#s3");
        }
    }

    @Test
    void keepsThePlaceFromLanguageToLanguageAndWhatTheReaderChose() {
        var edition = released(FR, FA);
        try (var visitor = Visitor.of(address, EN).open(edition.path() + "/fa#s3")) {
            visitor.page.locator(".reading-tools summary").click();
            visitor.page.locator("input[name=size][value=large]").check();
            visitor.page.locator(".edition-facts a[hreflang=fr]").click();
            visitor.page.waitForURL("**" + edition.path() + "/fr#s3");
            assertThat(visitor.page.locator("input[name=size][value=large]").isChecked())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "FA"})
    void fitsOnAPhoneInTheDark(Language language) {
        var edition = released(FR, AR, FA);
        try (var visitor = Visitor.of(address, language, ColorScheme.DARK, 390)) {
            for (var end : new String[] {"", "/3"}) {
                visitor.open(edition.path() + "/" + language + end);
                if (end.isEmpty()) {
                    visitor.page.locator(".reading-tools summary").click();
                    visitor.page.locator("input[name=numbers]").check();
                }
                visitor.assertAccessible();
                assertThat(visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
            }
        }
    }

    @Test
    void knowsNoSentenceAndNoLanguageThatIsNotThere() {
        var path = released(FR).path();
        for (var end : new String[] {"/fa", "/fa/3", "/fr/6", "/fr/0", "/fr/99999999", "/fr/x", "/FR", "/xx/1"}) {
            RestAssured.given().get(path + end).then().statusCode(404);
        }
    }
}
