package org.dragoman.inspection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dragoman.glossary.Concept;
import org.dragoman.glossary.Concepts;
import org.dragoman.glossary.Definition;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.TermStatus;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Proposals;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.testsupport.Drafts.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class RechecksTest {
    @Inject
    Rechecks rechecks;

    @Inject
    Concepts concepts;

    private static Recheck newest(HarbourStatement harbour) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Recheck.newestOf(harbour.statement()).orElseThrow());
    }

    private void finish(HarbourStatement harbour) {
        var id = newest(harbour).id();
        for (var steps = 0; steps < 10 && rechecks.step(id); steps++) {
            assertThat(newest(harbour).finishedAt()).isNull();
        }
    }

    @Test
    void goesOnInStepsThatAnyInstanceCanTake() {
        var harbour = HarbourStatement.translated(Language.FR, Language.AR);
        rechecks.ask(harbour.id, People.editor());
        assertThat(newest(harbour).total()).isEqualTo(10);
        assertThat(newest(harbour).done()).isZero();
        assertThat(rechecks.step(newest(harbour).id())).isTrue();
        assertThat(newest(harbour).done()).isEqualTo(10);
        assertThat(newest(harbour).finishedAt()).isNull();
        assertThat(rechecks.step(newest(harbour).id())).isFalse();
        assertThat(newest(harbour).finishedAt()).isNotNull();
        assertThat(newest(harbour).totals().errors()).isZero();
        assertThat(rechecks.step(newest(harbour).id())).isFalse();
    }

    @Test
    void startsAgainWhenAskedAgain() {
        var harbour = HarbourStatement.translated(Language.FR);
        rechecks.ask(harbour.id, People.editor());
        var first = newest(harbour).id();
        rechecks.step(first);
        rechecks.ask(harbour.id, People.editor());
        assertThat(newest(harbour).id()).isEqualTo(first);
        assertThat(newest(harbour).done()).isZero();
        finish(harbour);
        rechecks.ask(harbour.id, People.editor());
        assertThat(newest(harbour).id()).isNotEqualTo(first);
        finish(harbour);
    }

    @Test
    void isTakenUpAgainWhereACrashCutItShort() {
        var harbour = HarbourStatement.translated(Language.FR);
        rechecks.ask(harbour.id, People.editor());
        rechecks.goOn();
        assertThat(newest(harbour).finishedAt()).isNotNull();
    }

    @Test
    void greetsTranslationsThatNobodyHasLookedOver() {
        var harbour = HarbourStatement.translated(Language.FR);
        var empty = HarbourStatement.assigned(Language.FR);
        rechecks.welcome();
        assertThat(newest(harbour).cause()).isEqualTo(Recheck.Cause.ARRIVED);
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(Recheck.newestOf(empty.statement())).isEmpty());
        finish(harbour);
        rechecks.welcome();
        assertThat(newest(harbour).finishedAt()).isNotNull();
    }

    @Test
    void tellsWhatAChangeOfTheGlossaryDoesToFinishedTranslations() {
        var harbour = HarbourStatement.approved(Language.FR);
        var key = "machines-" + UUID.randomUUID();
        var terms = List.of(
                new Form(key, Language.EN, "safe machines", TermStatus.PREFERRED, false),
                new Form(key, Language.FR, "engins fiables", TermStatus.PREFERRED, false));
        concepts.save(new Definition(key, Concept.Type.EXPRESSION, "", terms), null, People.editor());
        try {
            assertThat(newest(harbour).cause()).isEqualTo(Recheck.Cause.GLOSSARY);
            finish(harbour);
            assertThat(newest(harbour).totals().late()).isEqualTo(1);
            as("editor")
                    .queryParam("late", true)
                    .get("/api/v1/statements/{id}/findings", harbour.id)
                    .then()
                    .statusCode(200)
                    .body("check", contains("TERM_MISSING"))
                    .body("segment", contains(3))
                    .body("late", contains(true));
            as("publisher")
                    .get("/api/v1/statements/{id}/blockers", harbour.id)
                    .then()
                    .body("ready", equalTo(false));
            as("editor")
                    .contentType("application/json")
                    .body("{\"reason\":\"The glossary wants another word.\"}")
                    .post("/api/v1/statements/{id}/findings/send-back", harbour.id)
                    .then()
                    .statusCode(200)
                    .body("sentBack", equalTo(1));
            assertThat(harbour.translations(Language.FR).get(2).reason()).isEqualTo("The glossary wants another word.");
        } finally {
            concepts.remove(key, null, People.editor());
        }
        as("editor")
                .queryParam("severity", "error")
                .get("/api/v1/statements/{id}/findings", harbour.id)
                .then()
                .body("", hasSize(0));
    }

    @Test
    void leavesOutWhatTheSourceNoLongerHas() {
        var harbour = HarbourStatement.translated(Language.FR);
        Proposals.revise(harbour.id, Proposals.CHANGED);
        rechecks.welcome();
        assertThat(newest(harbour).cause()).isEqualTo(Recheck.Cause.ARRIVED);
        assertThat(newest(harbour).total()).isEqualTo(4);
        finish(harbour);
        assertThat(newest(harbour).done()).isEqualTo(4);
        QuarkusTransaction.requiringNew().run(() -> rechecks.glossaryChanged(new Concepts.Changed(Set.of())));
        assertThat(newest(harbour).cause()).isEqualTo(Recheck.Cause.GLOSSARY);
        assertThat(newest(harbour).total()).isEqualTo(4);
        rechecks.ask(harbour.id, People.editor());
        assertThat(newest(harbour).total()).isEqualTo(4);
        finish(harbour);
    }

    @Test
    void comparesNothingWithWhatTheSourceNoLongerHas() {
        var harbour = HarbourStatement.translated(Language.FR);
        var removed = harbour.translations(Language.FR).get(4);
        Proposals.revise(harbour.id, Proposals.CHANGED);
        var fresh = harbour.translations(Language.FR).get(2);
        as("translator-fr")
                .contentType("application/json")
                .body(Map.of("text", removed.text(), "version", 0))
                .put("/api/v1/translations/{id}", fresh.id())
                .then()
                .statusCode(200)
                .body("text", equalTo(removed.text()));
        as("editor")
                .queryParam("check", "INCONSISTENT_SOURCE")
                .get("/api/v1/statements/{id}/findings", harbour.id)
                .then()
                .statusCode(200)
                .body("", hasSize(0));
    }

    @Test
    void isNeverOutOfDate() {
        var harbour = HarbourStatement.translated(Language.FR);
        rechecks.ask(harbour.id, People.editor());
        finish(harbour);
        harbour.reword(Language.FR, "Les travailleurs du port ont cessé le travail lundi");
        as("editor")
                .queryParam("language", "fr")
                .get("/api/v1/statements/{id}/findings", harbour.id)
                .then()
                .body("check", contains("END_PUNCT"));
    }

    @Test
    void isForEditorsToAsk() {
        var harbour = HarbourStatement.translated(Language.FR);
        assertThatThrownBy(() -> rechecks.ask(harbour.id, People.publisher())).isInstanceOf(Refusal.class);
        as("publisher")
                .contentType("application/json")
                .post("/api/v1/statements/{id}/recheck", harbour.id)
                .then()
                .statusCode(403);
        as("translator-fr")
                .get("/api/v1/statements/{id}/findings", harbour.id)
                .then()
                .statusCode(403);
        as("editor")
                .contentType("application/json")
                .post("/api/v1/statements/{id}/recheck", 0)
                .then()
                .statusCode(404);
        as("editor")
                .contentType("application/json")
                .post("/api/v1/statements/{id}/recheck", harbour.id)
                .then()
                .statusCode(200)
                .body("cause", equalTo("asked"))
                .body("total", equalTo(5));
        as("publisher")
                .get("/api/v1/statements/{id}/recheck", harbour.id)
                .then()
                .statusCode(200);
    }
}
