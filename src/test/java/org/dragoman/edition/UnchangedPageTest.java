package org.dragoman.edition;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentStatements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

/** What is released and unchanged costs one question to the database, and is never out of date. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class UnchangedPageTest {
    @Inject
    Releasing releasing;

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
                        () -> assertThat(page(edition).asString()).isEqualTo(first)))
                .hasSize(1);
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
        var second = releasing.release(harbour.statement(), People.publisher());
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
