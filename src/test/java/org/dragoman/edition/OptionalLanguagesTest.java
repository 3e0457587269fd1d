package org.dragoman.edition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.dragoman.account.Account;
import org.dragoman.job.Assignments;
import org.dragoman.job.Job;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Corrections;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.translation.Translating;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.edition.Ledger.assertRefused;
import static org.dragoman.edition.Ledger.editions;
import static org.dragoman.edition.Ledger.soon;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;
import static org.hamcrest.Matchers.equalTo;

/** An edition waits for every language, but for those that an editor said it can do without. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class OptionalLanguagesTest {

    @Inject
    Releasing releasing;

    @Inject
    DueReleases dueReleases;

    @Inject
    Translating translating;

    @Inject
    Assignments assignments;

    private Account publisher;

    @BeforeEach
    void publisher() {
        publisher = People.publisher();
        People.editor();
    }

    private HarbourStatement withOptional(Language language, Language... all) {
        var harbour = HarbourStatement.approved(all);
        QuarkusTransaction.requiringNew().run(() -> {
            var job = Job.of(harbour.statement(), language).orElseThrow();
            var terms = new Job.Terms(job.translator(), job.reviewer(), job.deadline(), job.note(), true);
            assignments.reassign(job, terms, People.editor());
        });
        return harbour;
    }

    private void sendBack(HarbourStatement harbour, Language language) {
        translating.sendBack(harbour.translations(language).get(1).id(), null, "Not quite.", People.reviewer());
    }

    @Test
    void comesOutWithoutOneThatIsNotReadyAndLaterWithIt() {
        var harbour = withOptional(AR, FR, AR);
        sendBack(harbour, AR);
        var first = releasing.release(harbour.statement(), publisher);
        assertThat(first.languages()).containsExactly(EN, FR);
        RestAssured.get(first.path() + "/ar").then().statusCode(404);
        assertThat(QuarkusTransaction.requiringNew().call(first::files))
                .extracting(ListedFile::name)
                .contains("statement.fr.html")
                .noneMatch(name -> name.contains("ar."));
        assertRefused("blocked", () -> releasing.release(harbour.statement(), publisher));
        harbour.complete(AR);
        var second = releasing.release(harbour.statement(), Corrections.in(FR, AR), publisher);
        assertThat(second.languages()).containsExactly(EN, FR, AR);
    }

    @Test
    void comesOutWithAllThatAreReady() {
        var harbour = withOptional(AR, FR, AR);
        assertThat(releasing.release(harbour.statement(), publisher).languages())
                .containsExactly(EN, FR, AR);
    }

    @Test
    void readersKeepALanguageThatTheyHave() {
        var harbour = withOptional(AR, FR, AR);
        releasing.release(harbour.statement(), publisher);
        sendBack(harbour, AR);
        harbour.reword(FR, "Les ouvriers du port ont cessé le travail lundi.");
        assertRefused("blocked", () -> releasing.release(harbour.statement(), Corrections.in(FR), publisher));
        assertRefused("blocked", () -> releasing.release(harbour.statement(), Corrections.in(FR, AR), publisher));
    }

    @Test
    void oneThatIsNotOptionalStillBlocksAll() {
        var harbour = withOptional(AR, FR, AR);
        sendBack(harbour, AR);
        sendBack(harbour, FR);
        assertRefused("blocked", () -> releasing.release(harbour.statement(), publisher));
        assertThat(editions(harbour)).isEmpty();
    }

    @Test
    void noneIsTheOnlyOneAndMissing() {
        var harbour = withOptional(AR, AR);
        sendBack(harbour, AR);
        assertRefused("blocked", () -> releasing.release(harbour.statement(), publisher));
    }

    @Test
    void doesNotHoldAnEmbargoThatItWasReadyFor() {
        var harbour = withOptional(FR, FR, AR);
        var scheduled = releasing.schedule(harbour.statement(), soon(), publisher);
        assertThat(scheduled.languages()).containsExactly(EN, FR, AR);
        QuarkusTransaction.requiringNew()
                .run(() -> Edition.update("embargoUntil = ?1 where id = ?2", Instant.now(), scheduled.id()));
        HarbourStatement.whileTheGlossaryDisagrees(dueReleases::release);
        assertThat(editions(harbour))
                .singleElement()
                .satisfies(e -> assertThat(e.released()).isTrue())
                .satisfies(e -> assertThat(e.languages()).containsExactly(EN, AR));
    }

    private static boolean isFinished(HarbourStatement harbour) {
        return QuarkusTransaction.requiringNew().call(() -> Finished.unreleased(Integer.MAX_VALUE)).stream()
                .anyMatch(finished -> finished.id() == harbour.id);
    }

    @Test
    void isListedAsFinishedWheneverItCanBeReleased() {
        var harbour = withOptional(AR, FR, AR, FA);
        assertThat(isFinished(harbour)).isTrue();
        sendBack(harbour, AR);
        assertThat(isFinished(harbour)).isTrue();
        releasing.release(harbour.statement(), publisher);
        assertThat(isFinished(harbour)).isFalse();
        harbour.complete(AR);
        assertThat(isFinished(harbour)).isTrue();
        releasing.release(harbour.statement(), Corrections.in(FR, AR, FA), publisher);
        assertThat(isFinished(harbour)).isFalse();
        sendBack(harbour, AR);
        harbour.reword(FR, "Les ouvriers du port ont cessé le travail lundi.");
        assertThat(isFinished(harbour)).isFalse();
        harbour.complete(AR);
        assertThat(isFinished(harbour)).isTrue();
    }

    @Test
    void programsSayAndSeeWhatIsOptional() {
        var harbour = HarbourStatement.translated(FR, AR);
        var job = "/api/v1/jobs/" + harbour.job(AR);
        var terms = Map.of(
                "translator", People.translator(AR).username(),
                "reviewer", People.reviewer().username(),
                "deadline", "2099-01-01T12:00");
        var optional = Map.of(
                "translator", terms.get("translator"),
                "reviewer", terms.get("reviewer"),
                "deadline", terms.get("deadline"),
                "optional", true);
        for (var wanted : new Map<?, ?>[] {optional, terms}) {
            Drafts.as("editor")
                    .contentType("application/json")
                    .body(wanted)
                    .put(job)
                    .then()
                    .statusCode(200)
                    .body("optional", equalTo(true));
        }
        harbour.complete(FR);
        Drafts.as("publisher")
                .get("/api/v1/statements/" + harbour.id + "/blockers")
                .then()
                .statusCode(200)
                .body("ready", equalTo(true))
                .body("languages.find { it.language == 'ar' }.leftOut", equalTo(true))
                .body("languages.find { it.language == 'fr' }.leftOut", equalTo(false));
    }
}
