package org.dragoman.review;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;
import org.dragoman.translation.Seen;
import org.dragoman.translation.State;
import org.dragoman.translation.Translating;
import org.dragoman.translation.Translation;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class ReviewResourceTest {

    @Inject
    BulkApproval bulkApproval;

    @Inject
    Translating translating;

    private static RequestSpecification as(Account account) {
        return given().auth()
                .preemptive()
                .basic(account.username(), People.PASSWORD)
                .contentType(ContentType.JSON)
                .header("Accept-Language", "en");
    }

    /** Someone who signed in by the form, as people do. */
    private static RequestSpecification signedIn(Account account) {
        var cookies = SentForms.session(account.username());
        return given().cookies(cookies);
    }

    private static String api(long translation, String deed) {
        return "/api/v1/translations/" + translation + "/" + deed;
    }

    /** A reviewer of French who also translates into it. */
    private static Account both() {
        return People.account("both-fr", Set.of(Role.REVIEWER, Role.TRANSLATOR), Set.of(FR));
    }

    private static Map<String, Object> read(Translation translation) {
        return Map.of("version", translation.version());
    }

    @Test
    void approvesAndSendsBackForMachines() {
        var found = HarbourStatement.translated(FR).translations(FR).get(1);
        var translation = found.id();
        as(People.translator(FR))
                .body(read(found))
                .post(api(translation, "approve"))
                .then()
                .statusCode(403);
        as(People.reviewer())
                .body(read(found))
                .post(api(translation, "approve"))
                .then()
                .statusCode(200)
                .body("state", equalTo("approved"));
        as(People.reviewer())
                .body(Map.of("version", found.version() + 1))
                .post(api(translation, "approve"))
                .then()
                .statusCode(409)
                .body("code", equalTo("not-translated"));
        as(People.reviewer())
                .body(Map.of("reason", " "))
                .post(api(translation, "send-back"))
                .then()
                .statusCode(422);
        as(People.reviewer())
                .body(Map.of("reason", "Too stiff."))
                .post(api(translation, "send-back"))
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"));
        given().contentType(ContentType.JSON)
                .body(read(found))
                .post(api(translation, "approve"))
                .then()
                .statusCode(401);
        as(People.reviewer())
                .body(read(found))
                .post(api(Long.MAX_VALUE, "approve"))
                .then()
                .statusCode(404);
    }

    @Test
    void approvesForMachinesOnlyWhatTheyHaveRead() {
        var harbour = HarbourStatement.translated(FR);
        var read = harbour.translations(FR).get(1);
        translating.sendBack(read.id(), null, "Again.", People.reviewer());
        translating.save(
                read.id(), "Les dockers ont cessé le travail lundi.", read.version() + 1, People.translator(FR));
        translating.complete(read.id(), Seen.alone(read.version() + 2), People.translator(FR));
        for (var lie : List.of(read.version(), read.version() + 2, read.version() + 4, -1, 0)) {
            as(People.reviewer())
                    .body(Map.of("version", lie))
                    .post(api(read.id(), "approve"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("changed-meanwhile"));
        }
        as(People.reviewer())
                .body(Map.of("version", read.version(), "reason", "Not this."))
                .post(api(read.id(), "send-back"))
                .then()
                .statusCode(409);
        for (var silence : List.of("{}", "{\"version\":null}", "")) {
            as(People.reviewer())
                    .body(silence)
                    .post(api(read.id(), "approve"))
                    .then()
                    .statusCode(428)
                    .body("code", equalTo("version-missing"))
                    .body("message", containsString("version"));
        }
        assertThat(harbour.translations(FR).get(1).state()).isEqualTo(State.TRANSLATED);
        as(People.reviewer())
                .body(Map.of("version", read.version() + 3))
                .post(api(read.id(), "approve"))
                .then()
                .statusCode(200);
    }

    @Test
    void needsFourEyes() {
        var harbour = HarbourStatement.translated(FR);
        var translation = harbour.translations(FR).get(1);
        translating.sendBack(translation.id(), null, "Again.", People.reviewer());
        harbour.handTo(both(), FR);
        translating.save(
                translation.id(), "Les dockers ont cessé le travail lundi.", translation.version() + 1, both());
        translating.complete(translation.id(), Seen.alone(translation.version() + 2), both());
        as(both())
                .body(read(harbour.translations(FR).get(1)))
                .post(api(translation.id(), "approve"))
                .then()
                .statusCode(403)
                .body("code", equalTo("four-eyes"));
        var outcome = bulkApproval.approveRest(harbour.job(FR), both());
        assertThat(outcome.approved()).isEqualTo(4);
        assertThat(outcome.refused()).hasSize(1).containsValue(1);
        assertThat(harbour.translations(FR).get(1).state()).isEqualTo(State.TRANSLATED);
    }

    @Test
    void decidesOnlyAboutTheTextThatWasRead() {
        var translation = HarbourStatement.translated(FR).translations(FR).get(0);
        int older = translation.version() - 1;
        assertThatThrownBy(() -> translating.approve(translation.id(), Seen.alone(older), People.reviewer()))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("changed-meanwhile"));
        assertThatThrownBy(() -> translating.sendBack(translation.id(), older, "No.", People.reviewer()))
                .isInstanceOf(Refusal.class);
        translating.approve(translation.id(), Seen.alone(translation.version()), People.reviewer());
    }

    @Test
    void leavesWhatHasFindingsToBeLookedAt() {
        var harbour = HarbourStatement.translated(FR);
        HarbourStatement.whileTheGlossaryDisagrees(() -> {
            var outcome = bulkApproval.approveRest(harbour.job(FR), People.reviewer());
            assertThat(outcome.approved()).isEqualTo(4);
            assertThat(outcome.left()).isEqualTo(1);
            var stopped = harbour.translations(FR).get(2);
            as(People.reviewer())
                    .body(read(stopped))
                    .post(api(stopped.id(), "approve"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("gate"));
        });
    }

    @Test
    void isForReviewersOfTheLanguageAndForThoseWhoLook() {
        var harbour = HarbourStatement.translated(FR);
        var page = "/reviews/" + harbour.job(FR);
        var foreign = People.account("reviewer-fa", Set.of(Role.REVIEWER), Set.of(FA));
        as(People.reviewer()).get(page).then().statusCode(200).body(containsString("/send-back"));
        as(both()).get(page).then().statusCode(200).body(containsString("/send-back"));
        as(foreign).get(page).then().statusCode(404);
        signedIn(People.translator(FR)).get(page).then().statusCode(403);
        for (var looking : new Account[] {People.editor(), People.administrator(), People.publisher()}) {
            as(looking).get(page).then().statusCode(200).body(not(containsString("/send-back")));
        }
        as(People.editor())
                .contentType(ContentType.URLENC)
                .post(page + "/approve-rest")
                .then()
                .statusCode(403);
    }
}
