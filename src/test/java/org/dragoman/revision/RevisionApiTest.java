package org.dragoman.revision;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Proposals;
import org.dragoman.translation.State;
import org.dragoman.translation.Translation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testsupport.Proposals.CHANGED;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class RevisionApiTest {
    @Inject
    MockMailbox mailbox;

    /** The French translation of the segment that begins with some words. */
    private static Translation of(HarbourStatement harbour, String beginning) {
        return harbour.translations(Language.FR).stream()
                .filter(t -> t.segment().text().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsTheSameFileAgainWithMoreOfIt() {
        var harbour = HarbourStatement.approved(Language.FR);
        var path = "/api/v1/statements/" + harbour.id + "/revisions/reread";
        Drafts.as("editor")
                .contentType("application/json")
                .body(Map.of("include", List.of("alt_text")))
                .post(path)
                .then()
                .statusCode(201)
                .body("difference.counts.REMOVED", equalTo(0));
        Drafts.as("editor")
                .contentType("application/json")
                .body("{}")
                .post(path)
                .then()
                .statusCode(409);
        Drafts.as("editor")
                .contentType("application/json")
                .body(Map.of("include", List.of("macro")))
                .post(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-choice"));
        Drafts.as("translator-fr")
                .contentType("application/json")
                .body("{}")
                .post(path)
                .then()
                .statusCode(403);
    }

    @Test
    void showsWhatItWouldDoAndDoesNothing() {
        var harbour = HarbourStatement.approved(Language.FR);
        var before = Drafts.segments(harbour.id);
        Proposals.propose("editor", harbour.id, CHANGED)
                .then()
                .statusCode(201)
                .body("difference.counts.UNCHANGED", equalTo(3))
                .body("difference.counts.CHANGED", equalTo(1))
                .body("difference.counts.NEW", equalTo(1))
                .body("difference.counts.REMOVED", equalTo(1))
                .body("difference.rows.find { it.fate == 'CHANGED' }.older", endsWith("Monday."))
                .body("difference.rows.find { it.fate == 'CHANGED' }.newer", endsWith("Tuesday."));
        assertThat(Drafts.segments(harbour.id)).isEqualTo(before);
        assertThat(harbour.translations(Language.FR)).allMatch(t -> t.state() == State.APPROVED);
    }

    @Test
    void keepsIdsTranslationsAndStatesOfWhatIsTheSame() {
        var harbour = HarbourStatement.approved(Language.FR);
        var before = Map.of("They", of(harbour, "They"), "What", of(harbour, "What"));
        Proposals.revise(harbour.id, CHANGED);
        before.forEach((same, translation) -> {
            var after = of(harbour, same);
            assertThat(after.id()).isEqualTo(translation.id());
            assertThat(after.segment().id()).isEqualTo(translation.segment().id());
            assertThat(after.version()).isEqualTo(translation.version());
            assertThat(after.state()).isEqualTo(State.APPROVED);
        });
        assertThat(Drafts.texts(harbour.id))
                .hasSize(5)
                .last()
                .isEqualTo("The workers of the harbour stopped work on Tuesday.");
    }

    @Test
    void makesADraftOfWhatHasChangedAndOpensWhatIsNew() {
        var harbour = HarbourStatement.approved(Language.FR, Language.AR);
        var before = of(harbour, "The workers");
        Proposals.revise(harbour.id, CHANGED);
        var changed = of(harbour, "The workers");
        assertThat(changed.segment().id()).isEqualTo(before.segment().id());
        assertThat(changed.state()).isEqualTo(State.DRAFT);
        assertThat(changed.text()).isEqualTo(before.text());
        assertThat(changed.former().orElseThrow().source()).endsWith("Monday.");
        assertThat(changed.former().orElseThrow().text()).isEqualTo(before.text());
        assertThat(isWrittenByEditor(changed)).isFalse();
        for (var language : List.of(Language.FR, Language.AR)) {
            var fresh = harbour.translations(language).get(2);
            assertThat(fresh.segment().text()).isEqualTo("An inquiry has begun.");
            assertThat(fresh.state()).isEqualTo(State.EMPTY);
            assertThat(fresh.assignee().is(People.translator(language))).isTrue();
        }
        Drafts.as("editor")
                .get("/api/v1/translations/{id}", changed.id())
                .then()
                .body("formerSource", endsWith("Monday."))
                .body("formerText", equalTo(before.text()));
    }

    @Test
    void approvesWhatHasChangedOnlyAfterItWasDoneAgain() {
        var harbour = HarbourStatement.approved(Language.FR);
        Proposals.revise(harbour.id, CHANGED);
        var changed = of(harbour, "The workers");
        approve(changed, 409);
        save(changed, "Les travailleurs du port ont cessé le travail mardi.", changed.version(), 200);
        complete(changed, changed.version() + 1, 200);
        approve(of(harbour, "The workers"), 200);
        assertThat(of(harbour, "The workers").former()).isEmpty();
    }

    @Test
    void keepsWhatIsRemovedInTheHistory() {
        var harbour = HarbourStatement.approved(Language.FR);
        var removed = harbour.translations(Language.FR).get(4);
        Proposals.revise(harbour.id, CHANGED);
        assertThat(harbour.translations(Language.FR)).doesNotContain(removed);
        Drafts.as("editor")
                .get("/api/v1/statements/{id}/segments/removed", harbour.id)
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].text", equalTo("The port authority must meet them."))
                .body("[0].removedIn", equalTo(2))
                .body("[0].translations[0].text", equalTo(removed.text()))
                .body("[0].translations[0].state", equalTo("APPROVED"));
        Drafts.as("editor")
                .get("/api/v1/statements/{id}/revisions/2/difference", harbour.id)
                .then()
                .body("counts.REMOVED", equalTo(1))
                .body("counts.CHANGED", equalTo(1))
                .body("counts.NEW", equalTo(1))
                .body("counts.UNCHANGED", equalTo(3));
    }

    @Test
    void undoesARevisionByBringingTheOldTextBack() {
        var harbour = HarbourStatement.approved(Language.FR);
        var before = harbour.translations(Language.FR);
        Proposals.revise(harbour.id, CHANGED);
        var back = Proposals.revise(harbour.id, HarbourStatement.SOURCE);
        back.then().body("difference.counts.RETURNED", equalTo(1)).body("difference.counts.NEW", equalTo(0));
        assertThat(harbour.translations(Language.FR))
                .hasSize(5)
                .allMatch(t -> t.state() == State.APPROVED)
                .extracting(t -> t.id() + t.text())
                .isEqualTo(before.stream().map(t -> t.id() + t.text()).toList());
    }

    @Test
    void losesNoTextThatWasWrittenFromTheSourceAsItWas() {
        var harbour = HarbourStatement.translated(Language.FR);
        var workers = of(harbour, "The workers");
        var they = of(harbour, "They");
        Proposals.revise(harbour.id, CHANGED);
        save(workers, "Le port est en grève.", workers.version(), 409);
        save(workers, workers.text(), workers.version(), 409);
        save(they, "Ils demandent mieux.", they.version(), 200);
        assertThat(of(harbour, "The workers").text()).isEqualTo(workers.text());
        assertThat(of(harbour, "They").text()).isEqualTo("Ils demandent mieux.");
    }

    @Test
    void tellsApartWhoBeginsFromTheSourceAsItWas() {
        var harbour = HarbourStatement.assigned(Language.FR);
        var workers = of(harbour, "The workers");
        var they = of(harbour, "They");
        Proposals.revise(harbour.id, CHANGED);
        save(workers, "Le port est en grève.", 0, 409);
        save(they, "Ils demandent mieux.", 0, 200);
    }

    @Test
    void keepsADraftOfWhatIsRemovedButTakesItNoFurther() {
        var harbour = HarbourStatement.assigned(Language.FR);
        var removed = harbour.translations(Language.FR).get(4);
        Proposals.revise(harbour.id, CHANGED);
        save(removed, "L’autorité portuaire doit les rencontrer.", 0, 200);
        complete(removed, 1, 409).body("code", equalTo("segment-removed"));
    }

    @Test
    void listsRevisionsAndGivesTheirFilesBack() {
        var harbour = HarbourStatement.assigned();
        Proposals.revise(harbour.id, CHANGED);
        Drafts.as("editor")
                .get("/api/v1/statements/{id}/revisions", harbour.id)
                .then()
                .statusCode(200)
                .body("number", equalTo(List.of(2, 1)))
                .body("fileName", equalTo(List.of("changed.md", "harbour.md")))
                .body("broughtBy", hasItem("editor"));
        for (int number = 1; number <= 2; number++) {
            var file = Drafts.as("editor")
                    .get("/api/v1/statements/{id}/revisions/{n}/file", harbour.id, number)
                    .asByteArray();
            assertThat(new String(file, StandardCharsets.UTF_8))
                    .isEqualTo(number == 1 ? HarbourStatement.SOURCE : CHANGED);
        }
        Drafts.as("editor")
                .get("/api/v1/statements/{id}/revisions/1/difference", harbour.id)
                .then()
                .body("counts.NEW", equalTo(5));
    }

    @Test
    void tellsThePeopleWhoHoldJobs() {
        var harbour = HarbourStatement.approved(Language.FR);
        mailbox.clear();
        Proposals.revise(harbour.id, CHANGED);
        for (var person : List.of("translator-fr@example.org", "reviewer@example.org")) {
            assertThat(mailbox.getMailMessagesSentTo(person))
                    .anyMatch(mail -> mail.getText().contains("has been revised")
                            && mail.getText().contains(String.valueOf(harbour.job(Language.FR))));
        }
    }

    @Test
    void keepsTheTitleUnlessItIsToldOrFollowed() {
        var harbour = HarbourStatement.assigned();
        var proposed = Drafts.as("editor")
                .contentType("application/json")
                .body(Map.of("text", "The workers went home.", "title", "An end in the harbour"))
                .post("/api/v1/statements/{id}/revisions/proposed", harbour.id);
        proposed.then().body("title", equalTo("An end in the harbour")).body("fileName", startsWith("harbour-"));
        var title = Drafts.segments(harbour.id).get(0);
        Proposals.confirm("editor", harbour.id, proposed).then().statusCode(201);
        assertThat(Drafts.segments(harbour.id).get(0)).isEqualTo(title);
        assertThat(harbour.statement().title()).isEqualTo("An end in the harbour");
    }

    private static boolean isWrittenByEditor(Translation translation) {
        var editor = People.editor();
        return QuarkusTransaction.requiringNew()
                .call(() -> Translation.withId(translation.id()).orElseThrow().wasWrittenBy(editor));
    }

    private static void save(Translation translation, String text, int version, int status) {
        Drafts.as("translator-fr")
                .contentType("application/json")
                .body(Map.of("text", text, "version", version))
                .put("/api/v1/translations/{id}", translation.id())
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse complete(Translation translation, int version, int status) {
        return Drafts.as("translator-fr")
                .contentType("application/json")
                .body(Map.of("version", version))
                .post("/api/v1/translations/{id}/complete", translation.id())
                .then()
                .statusCode(status);
    }

    private static void approve(Translation translation, int status) {
        Drafts.as("reviewer")
                .contentType("application/json")
                .body(Map.of("version", translation.version()))
                .post("/api/v1/translations/{id}/approve", translation.id())
                .then()
                .statusCode(status);
    }
}
