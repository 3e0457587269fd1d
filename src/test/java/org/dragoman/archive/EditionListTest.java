package org.dragoman.archive;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.edition.Edition;
import org.dragoman.edition.PublicEditions;
import org.dragoman.edition.Releasing;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentStatements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.FR;

/** However many editions there are, a page of the list shows thirty. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class EditionListTest {
    private static final int LISTED = 30;

    @Inject
    Releasing releasing;

    @Test
    void goesOnUntilEveryEditionWasShown() {
        while (QuarkusTransaction.requiringNew().call(PublicEditions::statements) <= LISTED) {
            releasing.release(HarbourStatement.approved(FR).statement(), People.publisher());
        }
        var shown = new ArrayList<String>();
        var next = "/editions";
        while (!next.isEmpty()) {
            var page = page(next);
            var paths = page.select(".card-title a").eachAttr("href");
            assertThat(paths).hasSizeLessThanOrEqualTo(LISTED).isNotEmpty();
            shown.addAll(paths);
            next = page.select("a[rel=next]").attr("href");
        }
        List<String> all = QuarkusTransaction.requiringNew()
                .call(() -> PublicEditions.newestOfEach(0, Integer.MAX_VALUE).stream()
                        .map(Edition::path)
                        .toList());
        assertThat(shown).containsExactlyElementsOf(all);
        assertThat(SentStatements.during(() -> page("/editions"))).hasSizeLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000000", "1000001", "99999999999", "x", "1.5"})
    void knowsNoPageThatIsNotThere(String page) {
        RestAssured.given().queryParam("page", page).get("/editions").then().statusCode(404);
    }

    private static Document page(String path) {
        return Jsoup.parse(
                RestAssured.given().get(path).then().statusCode(200).extract().asString());
    }
}
