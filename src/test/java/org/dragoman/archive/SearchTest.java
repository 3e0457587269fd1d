package org.dragoman.archive;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dragoman.edition.Edition;
import org.dragoman.edition.Releasing;
import org.dragoman.glossary.Concept;
import org.dragoman.glossary.Glossary;
import org.dragoman.glossary.Term;
import org.dragoman.matching.TermStatus;
import org.dragoman.testsupport.Corrections;
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
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;
import static org.hamcrest.Matchers.equalTo;

/** Everybody finds every published sentence, by a word or a name in any language. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class SearchTest {

    @Inject
    Releasing releasing;

    @Inject
    Glossary glossary;

    @Inject
    IndexKeeper keeper;

    /** A word that stands in no other test's statement. */
    private final String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    private Edition released() {
        var harbour = HarbourStatement.approved(FR, AR, FA);
        harbour.reword(FR, "Les travailleurs de " + word + " ont cessé le travail lundi.");
        return releasing.release(harbour.statement(), People.publisher());
    }

    private static Document page(String path, Map<String, String> parameters) {
        return Jsoup.parse(RestAssured.given()
                .queryParams(parameters)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static List<String> found(String q) {
        return page("/search", Map.of("q", q)).select(".hits a.hit").eachAttr("href");
    }

    @Test
    void findsASentenceByWordsOfAnyOfItsLanguages() {
        var path = released().path();
        assertThat(found(word)).containsExactly(path + "/fr/2");
        for (var q : Stream.of(
                        "workers stopped",
                        "WORKED harbour",
                        "travailleur cesse",
                        "العمال",
                        "عمال عمل",
                        "کارگران بندر",
                        "كارگران")
                .toList()) {
            assertThat(found(q + " " + word)).as(q).hasSize(1).allMatch(hit -> hit.matches(path + "/(en|fr|ar|fa)/2"));
        }
        assertThat(found(word + " unheard")).isEmpty();
        assertThat(page("/search", Map.of("q", word)).select(".hits mark").eachText())
                .containsExactly(word);
    }

    /** Stemmers of other languages take such endings away, so that no one language knows all that is looked for. */
    @ParameterizedTest
    @ValueSource(strings = {"ed", "ing", "s", "ement", "ée", "e"})
    void findsWordsOfTwoLanguagesTogether(String ending) {
        var name = word + ending;
        var harbour = HarbourStatement.approved(FR, AR, FA);
        harbour.reword(FR, "Les travailleurs de " + name + " ont cessé le travail lundi.");
        var path = releasing.release(harbour.statement(), People.publisher()).path();
        for (var q : List.of("worked harbour", "travailler", "للعمال", "the")) {
            assertThat(found(q + " " + name)).as(q).hasSize(1).allMatch(hit -> hit.startsWith(path));
        }
    }

    @Test
    void isNotFoundAnyMoreWhenItIsWithdrawnAndReplacedWhenItIsCorrected() {
        var harbour = HarbourStatement.approved(FR);
        harbour.reword(FR, "Les travailleurs de " + word + " ont cessé le travail lundi.");
        var first = releasing.release(harbour.statement(), People.publisher());
        harbour.reword(FR, "Ceux de " + word + " ont cessé le travail lundi.");
        var second = releasing.release(harbour.statement(), Corrections.in(FR), People.publisher());
        assertThat(found(word)).containsExactly(second.path() + "/fr/2");
        releasing.withdraw(second.id(), "A mistake.", People.publisher());
        assertThat(found(word)).containsExactly(first.path() + "/fr/2");
        releasing.withdraw(first.id(), "A mistake.", People.publisher());
        assertThat(found(word)).isEmpty();
    }

    @Test
    void aNameIsFoundInAllItsFormsAndHasAPage() {
        var edition = released();
        var key = "works-" + word;
        inGlossary(() -> {
            var concept = new Concept(key, Concept.Type.PLACE, "");
            concept.reterm(List.of(
                    new Term(EN, "Workshop " + word, TermStatus.PREFERRED, false),
                    new Term(FR, word, TermStatus.PREFERRED, false),
                    new Term(AR, "ورشة " + word, TermStatus.PREFERRED, false)));
            concept.persist();
        });
        try {
            assertThat(found("Workshop " + word)).isEmpty();
            keeper.renew();
            assertThat(found("Workshop " + word)).containsExactly(edition.path() + "/fr/2");
            var name = page("/names/" + key, Map.of());
            assertThat(name.select(".mention p").eachAttr("lang")).containsExactly("en", "fr", "ar", "fa");
            assertThat(name.select(".mention mark").eachText()).containsExactly(word);
            assertThat(page("/names", Map.of("type", "place")).select("a[href=/names/" + key + "]"))
                    .hasSize(1);
            assertThat(page("/names", Map.of("type", "person")).select("a[href=/names/" + key + "]"))
                    .isEmpty();
            RestAssured.given()
                    .get("/api/v1/editions/names/" + key + "/sentences")
                    .then()
                    .statusCode(200)
                    .body("[0].path", equalTo(edition.path()))
                    .body("[0].number", equalTo(2));
        } finally {
            inGlossary(() -> Concept.withKey(key).orElseThrow().delete());
        }
        keeper.renew();
        RestAssured.given().get("/names/" + key).then().statusCode(404);
    }

    private void inGlossary(Runnable change) {
        QuarkusTransaction.requiringNew().run(() -> {
            change.run();
            glossary.changed();
        });
    }

    @Test
    void whatIsMissingIsTakenIn() {
        var edition = released();
        QuarkusTransaction.requiringNew().run(() -> IndexedEdition.forget(edition.statement()));
        assertThat(found(word)).isEmpty();
        keeper.renew();
        assertThat(found(word)).containsExactly(edition.path() + "/fr/2");
    }

    @Test
    void daysNarrowWhatIsFound() {
        released();
        assertThat(page("/search", Map.of("q", word, "from", "2031-05-04", "to", "2031-05-04"))
                        .select(".hits > li"))
                .hasSize(1);
        assertThat(page("/search", Map.of("q", word, "from", "2031-05-05")).select(".hits > li"))
                .isEmpty();
        assertThat(page("/search", Map.of("q", word, "to", "2031-05-03")).select(".hits > li"))
                .isEmpty();
        var refused = RestAssured.given().queryParam("q", word).queryParam("from", "yesterday");
        refused.get("/search").then().statusCode(422);
        refused.get("/api/v1/editions/sentences").then().statusCode(422).body("code", equalTo("day"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "'", "\\", "a & b | !c", ":*", "<->", "%", "مـ", "the", "name/x", "🕊"})
    void anythingMayBeLookedFor(String q) {
        for (var address : List.of("/search", "/api/v1/editions/sentences")) {
            RestAssured.given().queryParam("q", q).get(address).then().statusCode(200);
        }
    }

    @Test
    void aPageThatIsNotThereIsNotFound() {
        for (var page : List.of("0", "51", "-1", "x")) {
            RestAssured.given()
                    .queryParam("q", "the")
                    .queryParam("page", page)
                    .get("/search")
                    .then()
                    .statusCode(404);
        }
        RestAssured.given()
                .queryParam("q", "x".repeat(201))
                .get("/search")
                .then()
                .statusCode(422);
        RestAssured.given().get("/names/nobody-has-this").then().statusCode(404);
        RestAssured.given().get("/names?type=nothing").then().statusCode(404);
    }

    @Test
    void takesAsManyStatementsForManyAsForFew() {
        released();
        released();
        assertThat(SentStatements.during(() -> found(word))).hasSizeLessThanOrEqualTo(8);
        assertThat(SentStatements.during(() -> page("/names", Map.of()))).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void theReadersLanguageStandsBeside() {
        released();
        var shown = Jsoup.parse(RestAssured.given()
                .header("Accept-Language", "fa")
                .queryParam("q", word)
                .get("/search")
                .asString());
        assertThat(shown.select(".hits .reading").eachAttr("lang")).containsExactly("fr", "fa");
    }
}
