package org.dragoman.archive;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.edition.Edition;
import org.dragoman.edition.Releasing;
import org.dragoman.testsupport.Corrections;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentStatements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

/** What is released and unchanged costs one question to the database a second, and is never out of date. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class UnchangedPageTest {
    @Inject
    Releasing releasing;

    @Inject
    FreshPages fresh;

    private static Response page(Edition edition) {
        return RestAssured.given().header("Accept-Language", "fr").get(edition.path());
    }

    private Edition released() {
        return releasing.release(HarbourStatement.approved(FR, FA).statement(), People.publisher());
    }

    @Test
    void asksOnlyWhetherTheEditionStillStands() {
        var edition = released();
        var first = page(edition).asString();
        assertThat(first).contains("Communiqué");
        assertThat(SentStatements.during(
                        () -> assertThat(later(edition).asString()).isEqualTo(first)))
                .hasSize(1);
    }

    /** Like {@link #page}, by somebody whose browser has been here before: such requests are looked at one by one. */
    private static Response later(Edition edition) {
        return RestAssured.given()
                .header("Accept-Language", "fr")
                .header("Cookie", "_ga=GA1.2.3")
                .get(edition.path());
    }

    @Test
    void whatWasJustShownIsGivenAgainWithoutAQuestion() {
        var edition = released();
        for (var known : List.of("\"other\"", "*")) {
            later(edition);
            fresh.forget(new Releasing.Withdrawn(edition));
            var first = knowing(known, edition);
            assertThat(SentStatements.during(() -> {
                        var again = knowing(known, edition);
                        assertThat(again.statusCode()).isEqualTo(first.statusCode());
                        assertThat(again.asString()).isEqualTo(first.asString());
                        assertThat(headers(again)).isEqualTo(headers(first));
                    }))
                    .isEmpty();
        }
    }

    private static Response knowing(String tag, Edition edition) {
        return RestAssured.given()
                .header("Accept-Language", "fr")
                .header("If-None-Match", tag)
                .get(edition.path());
    }

    /** What caches and browsers go by; of an answer without a body, what RFC 9110, 15.4.5 asks for. */
    private static Map<String, String> headers(Response answer) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        answer.headers().forEach(header -> headers.put(header.getName(), header.getValue()));
        headers.computeIfPresent("Vary", (name, names) -> Stream.of(
                        names.toLowerCase(Locale.ROOT).split(", *"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" ")));
        headers.remove("X-Request-Id");
        if (answer.statusCode() == 304) {
            headers.keySet().removeAll(Set.of("Content-Type", "Content-Encoding", "Content-Length"));
        }
        return headers;
    }

    @Test
    void isGoneWithTheWithdrawal() {
        var edition = released();
        page(edition);
        releasing.withdraw(edition.id(), "A name was wrong.", People.publisher());
        assertThat(page(edition).statusCode()).isEqualTo(410);
        assertThat(page(edition).asString()).doesNotContain("Communiqué sur");
    }

    @Test
    void pointsToTheEditionThatTakesItsPlace() {
        var harbour = HarbourStatement.approved(FR);
        var first = releasing.release(harbour.statement(), People.publisher());
        assertThat(page(first).asString()).doesNotContain(first.slug() + "/2\"");
        harbour.reword(FR, "Les travailleurs du port ont cessé le travail lundi matin.");
        var second = releasing.release(harbour.statement(), Corrections.in(FR), People.publisher());
        assertThat(page(first).asString()).contains(second.path() + "\"");
    }

    @Test
    void isMadeForEachLanguageAndChoiceOfColumns() {
        var edition = released();
        page(edition);
        var english = RestAssured.given().header("Accept-Language", "en").get(edition.path());
        assertThat(english.asString())
                .contains("lang=\"en\"")
                .isNotEqualTo(page(edition).asString());
        var persian = RestAssured.given().header("Accept-Language", "fr").get(edition.path() + "?columns=fa");
        assertThat(persian.asString())
                .contains("بیانیه")
                .isNotEqualTo(page(edition).asString());
    }

    @Test
    void greetsWhoIsSignedInByName() {
        var edition = released();
        page(edition);
        var own = RestAssured.given()
                .auth()
                .preemptive()
                .basic("publisher", People.PASSWORD)
                .get(edition.path());
        assertThat(own.asString()).contains("Test publisher");
        assertThat(page(edition).asString()).doesNotContain("Test publisher");
    }
}
