package org.dragoman.archive;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.StringReader;
import org.dragoman.edition.Edition;
import org.dragoman.edition.Releasing;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Corrections;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

/** Feeds, read by a reader of feeds, and what search engines are told. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class FeedTest {
    @Inject
    Releasing releasing;

    private Edition released(Language... languages) {
        return releasing.release(HarbourStatement.approved(languages).statement(), People.publisher());
    }

    private static String text(String path) {
        return RestAssured.given()
                .header("Accept-Language", "fr")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static SyndFeed feed(String path) throws FeedException {
        var feed = new SyndFeedInput().build(new StringReader(text(path)));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getUri()).endsWith(path);
        return feed;
    }

    @Test
    void eachLanguageHasItsOwn() throws FeedException {
        var edition = released(FR, AR, FA);
        for (var language : Language.values()) {
            var path = "/editions/feed." + language + ".atom";
            assertThat(Jsoup.parse(text(path), Parser.xmlParser())
                            .selectFirst("feed")
                            .attr("xml:lang"))
                    .isEqualTo(language.tag());
            var newest = feed(path).getEntries().get(0);
            assertThat(newest.getLink()).endsWith(edition.path() + "/" + language);
            assertThat(newest.getUri()).isEqualTo(newest.getLink());
            assertThat(newest.getUpdatedDate()).isEqualTo(edition.releasedAt());
            assertThat(newest.getTitle())
                    .isEqualTo(Jsoup.parse(text(edition.path() + "/" + language))
                            .selectFirst("h1")
                            .text());
        }
    }

    @Test
    void thatOfAllNamesEachEditionOnceAndNoneThatIsWithdrawn() throws FeedException {
        var kept = released(FR);
        var withdrawn = released(FR);
        releasing.withdraw(withdrawn.id(), "Too early.", People.publisher());
        assertThat(feed("/editions/feed.atom").getEntries())
                .extracting(entry -> entry.getLink().replaceFirst("^.*(?=/editions)", ""))
                .contains(kept.path())
                .doesNotContain(withdrawn.path())
                .doesNotHaveDuplicates();
        assertThat(feed("/editions/feed.fa.atom").getEntries())
                .noneMatch(entry -> entry.getLink().contains(kept.path()));
        RestAssured.given().get("/editions/feed.xx.atom").then().statusCode(404);
    }

    @Test
    void anEditionThatCorrectsAnotherLeadsToWhatChanged() {
        var harbour = HarbourStatement.approved(FR);
        var first = releasing.release(harbour.statement(), People.publisher());
        harbour.reword(FR, "Les ouvriers du port ont cessé le travail lundi.");
        var second = releasing.release(harbour.statement(), Corrections.in(FR), People.publisher());
        var entries = Jsoup.parse(text("/editions/feed.fr.atom"), Parser.xmlParser());
        var corrected = entries.select("entry:has(> id:containsOwn(" + second.path() + "/fr)) > link[rel=related]");
        assertThat(corrected.attr("href")).endsWith(second.path() + "/changes");
        assertThat(corrected.attr("title")).isEqualTo("Ce qui a changé");
        assertThat(entries.select("entry:has(> id:containsOwn(" + first.path() + "/fr)) > link[rel=related]"))
                .isEmpty();
    }

    @Test
    void isFoundFromThePages() {
        var path = released(FR).path();
        for (var page : new String[] {"/editions", path, path + "/fr", path + "/fr/2"}) {
            assertThat(Jsoup.parse(text(page))
                            .select("link[type=application/atom+xml]")
                            .attr("href"))
                    .isEqualTo("/editions/feed.fr.atom");
        }
    }

    @Test
    void searchEnginesAreLedToEveryLanguage() {
        var edition = released(FR, AR);
        var site = text("/robots.txt").replaceFirst("(?s).*Sitemap: (\\S+)/sitemap.xml.*", "$1");
        var parts = Jsoup.parse(text("/sitemap.xml"), Parser.xmlParser()).select("sitemapindex > sitemap > loc");
        assertThat(parts.eachText()).contains(site + "/sitemap-1.xml");
        var map = Jsoup.parse(text("/sitemap-1.xml"), Parser.xmlParser());
        assertThat(map.select("urlset > url > loc").eachText())
                .contains(site + "/editions", site + edition.path(), site + edition.path() + "/ar")
                .doesNotContain(site + edition.path() + "/fa");
        var arabic = map.select("url:has(> loc:containsOwn(" + edition.path() + "/ar))");
        assertThat(arabic.select("xhtml|link").eachAttr("hreflang")).containsExactly("en", "fr", "ar", "x-default");
        RestAssured.given().get("/sitemap-9999.xml").then().statusCode(404);
    }

    @Test
    void robotsAreKeptFromWhatIsNotPublished() {
        assertThat(text("/robots.txt")).contains("Disallow: /\n", "Allow: /editions\n");
    }
}
