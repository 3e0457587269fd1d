package org.dragoman.workbench;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.dragoman.audit.TrailEntry;
import org.dragoman.language.Language;
import org.dragoman.statement.Statements;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.SentForms;
import org.dragoman.translation.Conflict;
import org.dragoman.translation.Translation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a form of the workbench says, what the server knows better stands. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class WorkbenchLieTest {
    private static final String BRIDGES = "Deux ponts ont été touchés.";
    private static final String OTHER = "Deux ponts ont été frappés.";

    @Inject
    Statements statements;

    private WorkbenchFixture fixture;

    @BeforeEach
    void giveAJob() {
        fixture = WorkbenchFixture.make(statements);
    }

    private String translation(WorkbenchFixture job, int index) {
        return job.path() + "/translations/" + fixture.translations().get(index);
    }

    private static int save(String path, String text, int version) {
        return SentForms.of(People.translator(Language.FR))
                .formParam("text", text)
                .formParam("version", version)
                .formParam("act", "save")
                .post(path)
                .statusCode();
    }

    @Test
    void aTranslationIsOnlyReachedThroughItsJob() {
        var another = WorkbenchFixture.make(statements);
        var path = translation(another, 2);
        assertThat(save(path, BRIDGES, 0)).isEqualTo(404);
        assertThat(SentForms.of(People.editor())
                        .formParam("finding", "any")
                        .formParam("reason", "Because.")
                        .post(path + "/waivers")
                        .statusCode())
                .isEqualTo(404);
        assertThat(SentForms.of(People.editor())
                        .formParam("form", "Qasr")
                        .post(path + "/forms/qasrabad")
                        .statusCode())
                .isEqualTo(404);
        assertThat(fixture.text(2)).isEmpty();
    }

    @Test
    void aFormThatNamesNoVersionSavesNothing() {
        assertThat(SentForms.of(People.translator(Language.FR))
                        .formParam("text", BRIDGES)
                        .formParam("act", "save")
                        .post(translation(fixture, 2))
                        .statusCode())
                .isEqualTo(422);
        assertThat(fixture.text(2)).isEmpty();
    }

    @Test
    void aVersionThatIsYetToComeOverwritesNothing() {
        save(translation(fixture, 2), BRIDGES, 0);
        save(translation(fixture, 2), OTHER, 99);
        assertThat(fixture.text(2)).isEqualTo(BRIDGES);
    }

    @Test
    void aVersionThatIsYetToComeTellsNothingOfTheSource() {
        save(translation(fixture, 2), BRIDGES, 0);
        sourceOfTheBridgesChanges();
        assertThat(save(translation(fixture, 2), BRIDGES, 99)).isEqualTo(303);
        assertThat(openConflicts()).isEqualTo(1);
        assertThat(save(translation(fixture, 2), BRIDGES, 2)).isEqualTo(303);
        assertThat(openConflicts()).isZero();
    }

    private void sourceOfTheBridgesChanges() {
        QuarkusTransaction.requiringNew()
                .run(() -> Translation.withId(fixture.translations().get(2))
                        .orElseThrow()
                        .sourceChanged("Three bridges were hit.", People.editor()));
    }

    private List<Conflict> conflicts() {
        var translation = Translation.withId(fixture.translations().get(2)).orElseThrow();
        return Conflict.openOf(translation.statement(), translation.language());
    }

    private long openConflicts() {
        return QuarkusTransaction.requiringNew().call(() -> conflicts().size());
    }

    @Test
    void aConflictIsSettledOnceAndThroughItsJob() {
        save(translation(fixture, 2), BRIDGES, 0);
        save(translation(fixture, 2), OTHER, 0);
        long conflict =
                QuarkusTransaction.requiringNew().call(() -> conflicts().get(0).id());
        var another = WorkbenchFixture.make(statements);
        assertThat(settle(another.path() + "/conflicts/" + conflict)).isEqualTo(404);
        assertThat(openConflicts()).isEqualTo(1);
        assertThat(settle(fixture.path() + "/conflicts/" + conflict)).isEqualTo(303);
        assertThat(settle(fixture.path() + "/conflicts/" + conflict)).isEqualTo(303);
        assertThat(settled()).isEqualTo(1);
    }

    private static int settle(String path) {
        return SentForms.of(People.translator(Language.FR))
                .formParam("choice", "other")
                .formParam("version", 1)
                .formParam("text", "")
                .post(path)
                .statusCode();
    }

    private long settled() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var translation = Translation.withId(fixture.translations().get(2)).orElseThrow();
            return TrailEntry.newest(translation.statement().id(), Page.ofSize(50)).stream()
                    .filter(e -> e.action().equals("conflict.settled"))
                    .count();
        });
    }

    @Test
    void aFormIsAcceptedInTheLanguageOfTheJob() {
        var form = "Qasr-" + UUID.randomUUID();
        var location = SentForms.of(People.translator(Language.FR))
                .formParam("language", "ar")
                .formParam("job", "//elsewhere.example.org")
                .formParam("segment", 1)
                .formParam("form", form)
                .post(translation(fixture, 1) + "/forms/qasrabad")
                .header("Location");
        assertThat(location)
                .endsWith(fixture.path() + "?segment=" + fixture.translations().get(1));
        var languages = Drafts.as("editor")
                .get("/api/v1/glossary/concepts/qasrabad/forms")
                .jsonPath()
                .getList("findAll { it.form == '" + form + "' }.language");
        assertThat(languages).isEqualTo(List.of("fr"));
    }
}
